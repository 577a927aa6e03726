package vn.caunoi.backup;

/**
 * A backup that stands on the disk.
 *
 * @param digest SHA-256 of the whole file, in hexadecimal
 */
public record WrittenBackup(Manifest manifest, long bytes, String digest) {}

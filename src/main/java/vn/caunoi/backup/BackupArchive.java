package vn.caunoi.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.caunoi.backup.BackupUnreadable.Why;
import vn.caunoi.storage.DatabaseContents;
import vn.caunoi.storage.SchemaState;
import vn.caunoi.storage.StoredTable;
import vn.caunoi.storage.TableContent;

/** A backup that was read through once and found whole. */
public final class BackupArchive implements DatabaseContents, AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ZipFile zip;
    private final Manifest manifest;
    private final Optional<SealedKey> key;

    private BackupArchive(ZipFile zip, Manifest manifest, Optional<SealedKey> key) {
        this.zip = zip;
        this.manifest = manifest;
        this.key = key;
    }

    /**
     * Opens a backup and compares every part of it with the manifest.
     *
     * @throws BackupUnreadable when it is no backup, is damaged, or this program cannot go on from
     *     where it was made
     */
    public static BackupArchive open(Path file) {
        ZipFile zip = zip(file);
        try {
            Manifest manifest =
                    part(zip, BackupWriter.MANIFEST, Manifest.class)
                            .orElseThrow(() -> new BackupUnreadable(Why.FOREIGN, file.toString()));
            if (manifest.format() > Manifest.FORMAT
                    || !manifest.state().leadsTo(SchemaState.ofThisProgram())) {
                throw new BackupUnreadable(Why.OF_ANOTHER_VERSION, manifest.product());
            }
            manifest.tables().forEach(table -> compare(zip, table));
            return new BackupArchive(zip, manifest, part(zip, BackupWriter.KEY, SealedKey.class));
        } catch (RuntimeException unreadable) {
            close(zip);
            throw unreadable;
        }
    }

    public Manifest manifest() {
        return manifest;
    }

    /** Whether the data key came along. */
    public boolean holdsKey() {
        return key.isPresent();
    }

    /**
     * The text of the key file.
     *
     * @throws BackupUnreadable when the passphrase is another one
     */
    public String keyText(Passphrase passphrase) {
        return key.orElseThrow()
                .open(manifest.installation(), passphrase)
                .orElseThrow(() -> new BackupUnreadable(Why.WRONG_PASSPHRASE, BackupWriter.KEY));
    }

    @Override
    public SchemaState state() {
        return manifest.state();
    }

    @Override
    public Map<StoredTable, TableContent> tables() {
        Map<StoredTable, TableContent> tables = new LinkedHashMap<>();
        manifest.tables().forEach(table -> tables.put(table.table(), table.content()));
        return tables;
    }

    @Override
    public InputStream open(StoredTable table) {
        return manifest.tables().stream()
                .filter(each -> each.table().equals(table))
                .findFirst()
                .flatMap(each -> stream(zip, each.entry()))
                .orElseThrow();
    }

    private static ZipFile zip(Path file) {
        try {
            return new ZipFile(file.toFile());
        } catch (IOException notAZip) {
            throw new BackupUnreadable(Why.DAMAGED, file.toString());
        }
    }

    private static <T> Optional<T> part(ZipFile zip, String name, Class<T> type) {
        return stream(zip, name)
                .map(content -> {
                    try (content) {
                        byte[] bytes = content.readAllBytes();
                        refuseAltered(bytes, zip.getEntry(name));
                        return JSON.readValue(bytes, type);
                    } catch (IOException | JacksonException e) {
                        throw new BackupUnreadable(Why.DAMAGED, name);
                    }
                });
    }

    /** A {@link ZipFile} does not look at the check sums it holds. */
    private static void refuseAltered(byte[] bytes, ZipEntry entry) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        if (sum.getValue() != entry.getCrc()) {
            throw new BackupUnreadable(Why.DAMAGED, entry.getName());
        }
    }

    private static void compare(ZipFile zip, Manifest.Table table) {
        try (InputStream content =
                stream(zip, table.entry())
                        .orElseThrow(() -> new BackupUnreadable(Why.DAMAGED, table.entry()))) {
            DigestInputStream read =
                    new DigestInputStream(content, MessageDigest.getInstance("SHA-256"));
            read.transferTo(OutputStream.nullOutputStream());
            String found = HexFormat.of().formatHex(read.getMessageDigest().digest());
            if (!found.equals(table.digest())) {
                throw new BackupUnreadable(Why.DAMAGED, table.entry());
            }
        } catch (IOException brokenOff) {
            throw new BackupUnreadable(Why.DAMAGED, table.entry());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<InputStream> stream(ZipFile zip, String name) {
        try {
            ZipEntry entry = zip.getEntry(name);
            return entry == null
                    ? Optional.empty()
                    : Optional.ofNullable(zip.getInputStream(entry));
        } catch (IOException e) {
            throw new BackupUnreadable(Why.DAMAGED, name);
        }
    }

    private static void close(ZipFile zip) {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        close(zip);
    }
}

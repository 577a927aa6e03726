package vn.caunoi.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.caunoi.people.KeyCopy;
import vn.caunoi.storage.DatabaseSnapshot;
import vn.caunoi.storage.DatabaseSnapshots;
import vn.caunoi.storage.Installation;
import vn.caunoi.storage.SchemaState;
import vn.caunoi.storage.StoredTable;

/**
 * Writes a backup: one file with a manifest and the rows of every table as of one moment. Nothing
 * but a whole backup ever stands under the name that was asked for.
 */
@Component
public class BackupWriter {
    static final String MANIFEST = "manifest.json";
    static final String KEY = "key.json";

    /** Who is signed in, and what lies on this machine, is not part of the records. */
    private static final Set<String> OF_THIS_MACHINE =
            Set.of("access.spring_session", "access.spring_session_attributes", "backup.run");

    private final DatabaseSnapshots snapshots;
    private final Installation installation;
    private final Environment settings;
    private final Clock clock;
    private final JsonMapper json;

    BackupWriter(
            DatabaseSnapshots snapshots,
            Installation installation,
            Environment settings,
            Clock clock,
            JsonMapper json) {
        this.snapshots = snapshots;
        this.installation = installation;
        this.settings = settings;
        this.clock = clock;
        this.json = json;
    }

    /**
     * Writes the backup, replacing an earlier file of that name once the new one is whole.
     *
     * @param withKey the passphrase under which the data key goes along; without one it stays out
     */
    public WrittenBackup write(Path file, Optional<Passphrase> withKey, BackupProgress progress) {
        Path target = file.toAbsolutePath();
        Optional<SealedKey> key = withKey.map(this::sealed);
        try {
            Path beside = Files.createTempFile(target.getParent(), ".backup", ".part");
            try {
                WrittenBackup written = writeTo(beside, key, progress);
                Files.move(
                        beside,
                        target,
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
                return written;
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The backup could not be written to " + target, e);
        }
    }

    private SealedKey sealed(Passphrase passphrase) {
        String text = KeyCopy.of(settings, installation.id(), installation.dataDirectory()).text();
        return SealedKey.of(text, installation.id(), passphrase);
    }

    private WrittenBackup writeTo(Path file, Optional<SealedKey> key, BackupProgress progress)
            throws IOException {
        MessageDigest digest = sha256();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ZipOutputStream zip =
                    new ZipOutputStream(
                            new DigestOutputStream(
                                    new BufferedOutputStream(
                                            Channels.newOutputStream(channel), 1 << 16),
                                    digest));
            Instant moment = clock.instant();
            Manifest manifest =
                    snapshots.take(
                            OF_THIS_MACHINE,
                            snapshot ->
                                    manifest(snapshot, moment, tables(snapshot, zip, progress)));
            if (key.isPresent()) {
                entry(zip, KEY, json.writeValueAsBytes(key.get()));
            }
            entry(zip, MANIFEST, json.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
            zip.finish();
            zip.flush();
            channel.force(true);
            return new WrittenBackup(
                    manifest, channel.size(), HexFormat.of().formatHex(digest.digest()));
        }
    }

    private static List<Manifest.Table> tables(
            DatabaseSnapshot snapshot, ZipOutputStream zip, BackupProgress progress) {
        List<Manifest.Table> tables = new ArrayList<>();
        int all = snapshot.tables().size();
        for (StoredTable table : snapshot.tables()) {
            progress.at(tables.size(), all);
            tables.add(table(snapshot, table, zip, () -> progress.at(tables.size(), all)));
        }
        progress.at(all, all);
        return tables;
    }

    private static Manifest manifest(
            DatabaseSnapshot snapshot, Instant moment, List<Manifest.Table> tables) {
        return new Manifest(
                Manifest.FORMAT,
                Optional.ofNullable(BackupWriter.class.getPackage().getImplementationVersion())
                        .orElse("unpackaged"),
                snapshot.installation(),
                moment,
                snapshot.server(),
                SchemaState.ofThisProgram().scripts(),
                tables);
    }

    private static Manifest.Table table(
            DatabaseSnapshot snapshot, StoredTable table, ZipOutputStream zip, Runnable onTheWay) {
        try {
            zip.putNextEntry(new ZipEntry("tables/" + table.name() + ".copy"));
            OutputStream rows = new CountingStream(zip, onTheWay);
            Manifest.Table written = Manifest.Table.of(table, snapshot.copy(table, rows));
            zip.closeEntry();
            return written;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

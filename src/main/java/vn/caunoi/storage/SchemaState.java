package vn.caunoi.storage;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.core.io.Resource;

/**
 * How far each schema has come.
 *
 * @param scripts those applied, of each schema in their order
 */
public record SchemaState(List<MigrationScript> scripts) {
    private static final Pattern PLACE = Pattern.compile("/([a-z_]+)/V([0-9._]+)__[^/]*\\.sql$");

    public SchemaState {
        scripts = List.copyOf(scripts);
    }

    /** Where this program brings a database. */
    public static SchemaState ofThisProgram() {
        try {
            return new SchemaState(
                    Stream.of(Migrations.scripts())
                            .map(SchemaState::script)
                            .sorted(
                                    Comparator.comparing(MigrationScript::schema)
                                            .thenComparing(script ->
                                                    MigrationVersion.fromVersion(script.version())))
                            .toList());
        } catch (IOException e) {
            throw new StorageFailure("The migrations cannot be read", e);
        }
    }

    /** Whether the later state came from this one by further scripts, without another past. */
    public boolean leadsTo(SchemaState later) {
        return scripts.stream()
                .map(MigrationScript::schema)
                .distinct()
                .allMatch(schema -> Collections.indexOfSubList(later.of(schema), of(schema)) == 0);
    }

    Optional<String> versionOf(String schema) {
        return of(schema).reversed().stream().map(MigrationScript::version).findFirst();
    }

    private List<MigrationScript> of(String schema) {
        return scripts.stream().filter(script -> script.schema().equals(schema)).toList();
    }

    private static MigrationScript script(Resource resource) {
        try {
            Matcher place = PLACE.matcher(resource.getURL().toString());
            if (!place.find()) {
                throw new StorageFailure("A migration lies in a wrong place: " + resource);
            }
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(resource.getContentAsByteArray());
            return new MigrationScript(
                    place.group(1), place.group(2), HexFormat.of().formatHex(digest));
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new StorageFailure("The migrations cannot be read", e);
        }
    }
}

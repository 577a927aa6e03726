package vn.caunoi.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Backups altered on purpose. */
final class Archives {
    private Archives() {}

    /** Writes a backup anew, its parts changed. */
    static void rewrite(Path from, Path to, BinaryOperator<String> change) throws IOException {
        try (ZipFile zip = new ZipFile(from.toFile());
                OutputStream out = Files.newOutputStream(to);
                ZipOutputStream written = new ZipOutputStream(out)) {
            for (ZipEntry entry : zip.stream().toList()) {
                String content =
                        new String(
                                zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                written.putNextEntry(new ZipEntry(entry.getName()));
                written.write(
                        change.apply(entry.getName(), content).getBytes(StandardCharsets.UTF_8));
                written.closeEntry();
            }
        }
    }

    /** The same as a program would have made it before there were public pages. */
    static void beforePublicPages(Path from, Path to) throws IOException {
        Map<String, String> changed = new HashMap<>();
        try (ZipFile zip = new ZipFile(from.toFile())) {
            String installation =
                    new String(
                            zip.getInputStream(zip.getEntry("tables/storage.installation.copy"))
                                    .readAllBytes(),
                            StandardCharsets.UTF_8);
            Matcher fingerprint = Pattern.compile("[0-9a-f]{64}").matcher(installation);
            String earlier = fingerprint.replaceFirst("an-earlier-fingerprint");
            changed.put(digest(installation), digest(earlier));
            changed.put(installation, earlier);
        }
        rewrite(
                from,
                to,
                (name, content) ->
                        switch (name) {
                            case "manifest.json" -> manifest(content, changed);
                            case "tables/storage.installation.copy" ->
                                    changed.getOrDefault(content, content);
                            default -> content;
                        });
    }

    private static String manifest(String content, Map<String, String> changed) {
        String without =
                content.replaceFirst(
                                "\\{\\s*\"schema\" : \"portal\",\\s*\"version\" : \"1\",[^}]*},",
                                "")
                        .replaceFirst("\\{\\s*\"name\" : \"portal.page_count\",[^}]*},", "");
        if (without.length() > content.length() - 100) {
            throw new AssertionError("The manifest looks otherwise than thought: " + content);
        }
        for (Map.Entry<String, String> digest : changed.entrySet()) {
            without = without.replace(digest.getKey(), digest.getValue());
        }
        return without;
    }

    private static String digest(String content) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

package vn.caunoi.people;

import java.nio.file.Path;
import java.util.Base64;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The text of a key file: a header of comments, then one line {@code key <version> <base64>}. */
final class KeyText {

    private static final Pattern LINE = Pattern.compile("key (\\d{1,9}) ([A-Za-z0-9+/]{43}=)");
    private static final String HEADER =
            """
            # Cầu Nối: khóa dữ liệu cá nhân / key to the personal data.
            # Mất tệp này là mất vĩnh viễn tên, số điện thoại, địa chỉ đã lưu. Cất một bản
            # ở nơi khác, không để chung với bản sao lưu cơ sở dữ liệu, không gửi qua mạng, không sửa nội dung.
            # Without this file the personal data are lost for ever. Keep a copy elsewhere, apart
            # from the backups of the database. Version 0 makes the search index and never rotates.
            """;

    private KeyText() {}

    static String write(KeyRing ring) {
        return ring.versions().stream()
                .map(version -> "key " + version + " " + encoded(ring.secret(version)) + "\n")
                .collect(Collectors.joining("", HEADER, ""));
    }

    static KeyRing read(String text, Path location) {
        NavigableMap<Integer, byte[]> secrets = new TreeMap<>();
        text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(line -> take(line, secrets, location));
        if (!secrets.containsKey(KeyRing.INDEX_VERSION) || secrets.size() < 2) {
            throw DataKeyUnfit.malformed(location);
        }
        return new KeyRing(secrets);
    }

    private static void take(String line, NavigableMap<Integer, byte[]> secrets, Path location) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw DataKeyUnfit.malformed(location);
        }
        byte[] secret = Base64.getDecoder().decode(parts.group(2));
        if (secrets.put(Integer.valueOf(parts.group(1)), secret) != null) {
            throw DataKeyUnfit.malformed(location);
        }
    }

    private static String encoded(byte[] secret) {
        return Base64.getEncoder().encodeToString(secret);
    }
}

package vn.caunoi.activities;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.caunoi.testing.TestProduct;

/** Somebody who sends forms with files. */
final class Uploader {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final String BOUNDARY = "----anh";

    private final String address;
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    Uploader(TestProduct product, String name) {
        this.address = product.address();
        send(
                HttpRequest.newBuilder(URI.create(address + "/dang-nhap"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        "ten=" + name + "&matkhau=" + name + name))
                        .build());
    }

    HttpResponse<byte[]> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(address + path)).build());
    }

    /** A form with one file; fields are name, value, name, value. */
    HttpResponse<byte[]> post(String path, String fileName, byte[] file, String... fields) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        part(body, "_csrf", "", bytes(token()));
        for (int i = 0; i < fields.length; i += 2) {
            part(body, fields[i], "", bytes(fields[i + 1]));
        }
        part(body, "anh", "; filename=\"" + fileName + "\"", file);
        body.writeBytes(bytes("--" + BOUNDARY + "--\r\n"));
        return send(
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                        .build());
    }

    static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static void part(ByteArrayOutputStream body, String name, String more, byte[] content) {
        body.writeBytes(
                bytes(
                        "--%s\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n"
                                .formatted(BOUNDARY, name, more)));
        body.writeBytes(content);
        body.writeBytes(bytes("\r\n"));
    }

    private String token() {
        Matcher token = TOKEN.matcher(text(get("/")));
        return token.find() ? token.group(1) : "";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

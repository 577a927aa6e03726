package vn.caunoi.portal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.caunoi.testing.TestProduct;

/** Somebody with a telephone that keeps no cookie and runs no script. */
final class Resident {
    private static final Pattern SHEET = Pattern.compile("name=\"phieu\" value=\"([^\"]+)\"");
    private static final Pattern RECEIPT = Pattern.compile("/tra-cuu/([0-9A-Z-]{19})\\?moi=1$");
    private static final String BOUNDARY = "----lanhgui";

    private final String address;
    private final HttpClient http =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    Resident(TestProduct product) {
        this.address = product.address();
    }

    HttpResponse<String> get(String path) {
        return send(request(path));
    }

    HttpResponse<String> ask(String method, String path) {
        return send(request(path).method(method, HttpRequest.BodyPublishers.noBody()));
    }

    /** The number of a fresh form. */
    String sheet(String path) {
        Matcher found = SHEET.matcher(get(path).body());
        if (!found.find()) {
            throw new AssertionError("No sheet number at " + path);
        }
        return found.group(1);
    }

    /** A plain form; fields are name, value, name, value. */
    HttpResponse<String> post(String path, String... fields) {
        return postFrom(path, "", "", fields);
    }

    /** The same with a header, as some browser writes it. */
    HttpResponse<String> postFrom(String path, String header, String value, String... fields) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            body.append(i == 0 ? "" : "&")
                    .append(encoded(fields[i]))
                    .append('=')
                    .append(encoded(fields[i + 1]));
        }
        HttpRequest.Builder form =
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body.toString()));
        return send(header.isEmpty() ? form : form.header(header, value));
    }

    /** A form with one file. */
    HttpResponse<String> postFile(String path, String fileName, byte[] file, String... fields) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int i = 0; i < fields.length; i += 2) {
            part(body, fields[i], "", fields[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        part(body, "anh", "; filename=\"" + fileName + "\"", file);
        body.writeBytes(bytes("--" + BOUNDARY + "--\r\n"));
        return send(
                request(path)
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** The code in an answer that leads to a receipt. */
    static String code(HttpResponse<String> answer) {
        Matcher found = RECEIPT.matcher(answer.headers().firstValue("Location").orElse(""));
        if (answer.statusCode() != 303 || !found.find()) {
            throw new AssertionError(
                    answer.statusCode() + " " + answer.headers().map() + " " + answer.body());
        }
        return found.group(1);
    }

    private static void part(ByteArrayOutputStream body, String name, String more, byte[] content) {
        body.writeBytes(
                bytes(
                        "--%s\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n"
                                .formatted(BOUNDARY, name, more)));
        body.writeBytes(content);
        body.writeBytes(bytes("\r\n"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

package vn.caunoi.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody with a browser's cookies but without its eyes. */
public final class Visitor {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private static final String BOUNDARY = "----tep";

    private final String address;
    private String token = "";
    private final HttpClient http =
            HttpClient.newBuilder()
                    .cookieHandler(new CookieManager())
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();

    public Visitor(TestProduct product) {
        this(product.address());
    }

    Visitor(String address) {
        this.address = address;
    }

    /** Signs in with the password that {@link TestProduct#account} gives. */
    public Visitor signIn(String name) {
        token = "";
        return signIn(name, name + name);
    }

    public Visitor signIn(String name, String password) {
        HttpResponse<String> answer =
                send(
                        form("/dang-nhap", "ten=" + encoded(name) + "&matkhau=" + encoded(password))
                                .build());
        if (!answer.headers().firstValue("Location").orElse("").endsWith("/")) {
            throw new AssertionError("Not signed in: " + answer.headers().map());
        }
        return this;
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).build());
    }

    /** A file, byte by byte. */
    public byte[] download(String path) {
        try {
            return http.send(request(path).build(), HttpResponse.BodyHandlers.ofByteArray()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A programme with a token instead of a session. */
    public HttpResponse<String> get(String path, String token) {
        return send(request(path).header("Authorization", "Bearer " + token).build());
    }

    /** Posts an empty form with the token of the session. */
    public HttpResponse<String> post(String path) {
        return send(form(path, "_csrf=" + encoded(token())).build());
    }

    /** Posts a form with the token of the session; fields are name, value, name, value. */
    public HttpResponse<String> post(String path, String... fields) {
        StringBuilder body = new StringBuilder("_csrf=" + encoded(token()));
        for (int i = 0; i < fields.length; i += 2) {
            body.append('&').append(encoded(fields[i])).append('=').append(encoded(fields[i + 1]));
        }
        return send(form(path, body.toString()).build());
    }

    /** Posts a form with one file; fields are name, value, name, value. */
    public HttpResponse<String> postFile(
            String path, String part, String fileName, byte[] file, String... fields) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        part(body, "_csrf", "", token().getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < fields.length; i += 2) {
            part(body, fields[i], "", fields[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        part(body, part, "; filename=\"" + fileName + "\"", file);
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(
                request(path)
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                        .build());
    }

    private static void part(ByteArrayOutputStream body, String name, String more, byte[] content) {
        body.writeBytes(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n"
                        .formatted(BOUNDARY, name, more)
                        .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    /** Good for the whole session, so it is looked up once. */
    private String token() {
        if (token.isEmpty()) {
            token = freshToken();
        }
        return token;
    }

    private String freshToken() {
        HttpResponse<String> first = get("/");
        String page =
                first.headers()
                        .firstValue("Location")
                        .map(led -> get(URI.create(led).getPath()).body())
                        .orElseGet(first::body);
        Matcher found = TOKEN.matcher(page);
        return found.find() ? found.group(1) : "";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Posts without any token, as another site would have it. */
    public HttpResponse<String> postFrom(String site, String path) {
        return send(form(path, "").header("Sec-Fetch-Site", site).build());
    }

    private HttpRequest.Builder form(String path, String body) {
        return request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path));
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

package vn.caunoi.command;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * One visitor's connection to the application, kept as long as the application keeps it. It counts
 * what comes over the wire, and costs little: a full HTTP client would use as much processor as the
 * pages it asks for.
 */
final class Wire implements AutoCloseable {
    private final int port;
    private final boolean compressed;
    private Socket socket;
    private InputStream in;
    private String cookie = "";
    private String token = "";

    /**
     * @param compressed whether answers may come compressed, as a browser asks for
     */
    Wire(int port, boolean compressed) throws IOException {
        this.port = port;
        this.compressed = compressed;
        this.socket = connected(port);
        this.in = read(socket);
    }

    /**
     * An answer.
     *
     * @param body as it came, perhaps compressed
     * @param bytes of the whole answer, its head included
     */
    record Answer(int status, Map<String, String> head, byte[] body, long bytes) {
        String text() throws IOException {
            if (!"gzip".equals(head.get("content-encoding"))) {
                return new String(body, StandardCharsets.UTF_8);
            }
            try (InputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(body))) {
                return new String(unpacked.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }

    Answer get(String path) throws IOException {
        return ask("GET " + path, "", "");
    }

    /** Signs in; the cookie stays with this connection. */
    Wire signIn(String name, String password) throws IOException {
        Answer answer =
                ask(
                        "POST /dang-nhap",
                        "Content-Type: application/x-www-form-urlencoded\r\n",
                        "ten=" + name + "&matkhau=" + password);
        cookie = answer.head().getOrDefault("set-cookie", "").split(";")[0];
        if (answer.status() != 302 || cookie.isEmpty()) {
            throw new IllegalStateException("Not signed in: " + answer.status());
        }
        return this;
    }

    /** Goes on as a program. */
    Wire withToken(String given) {
        token = given;
        return this;
    }

    /** Sends JSON whose letters are all ASCII. */
    Answer post(String path, String json) throws IOException {
        return ask("POST " + path, "Content-Type: application/json\r\n", json);
    }

    private Answer ask(String line, String more, String form) throws IOException {
        String head =
                line
                        + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html,*/*\r\n"
                        + (compressed ? "Accept-Encoding: gzip\r\n" : "")
                        + (cookie.isEmpty() ? "" : "Cookie: " + cookie + "\r\n")
                        + (token.isEmpty() ? "" : "Authorization: Bearer " + token + "\r\n")
                        + more
                        + (form.isEmpty() ? "" : "Content-Length: " + form.length() + "\r\n")
                        + "\r\n"
                        + form;
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        Answer answer = answer();
        if ("close".equals(answer.head().get("connection"))) {
            socket.close();
            socket = connected(port);
            in = read(socket);
        }
        return answer;
    }

    private static Socket connected(int port) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        return socket;
    }

    private static InputStream read(Socket socket) throws IOException {
        return new BufferedInputStream(socket.getInputStream(), 1 << 15);
    }

    private Answer answer() throws IOException {
        String first = line();
        long bytes = first.length() + 2L;
        Map<String, String> head = new HashMap<>();
        for (String line = line(); ; line = line()) {
            bytes += line.length() + 2L;
            if (line.isEmpty()) {
                break;
            }
            int colon = line.indexOf(':');
            head.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        int status = Integer.parseInt(first.split(" ")[1]);
        if ("chunked".equals(head.get("transfer-encoding"))) {
            return chunked(status, head, bytes);
        }
        byte[] body = in.readNBytes(Integer.parseInt(head.getOrDefault("content-length", "0")));
        return new Answer(status, head, body, bytes + body.length);
    }

    private Answer chunked(int status, Map<String, String> head, long before) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        long bytes = before;
        while (true) {
            String size = line();
            int length = Integer.parseInt(size, 16);
            body.write(in.readNBytes(length));
            line();
            bytes += size.length() + 2L + length + 2L;
            if (length == 0) {
                return new Answer(status, head, body.toByteArray(), bytes);
            }
        }
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder(80);
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("The application closed the connection");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}

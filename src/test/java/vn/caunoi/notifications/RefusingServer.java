package vn.caunoi.notifications;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A mail server that answers every receiver with the same refusal. */
final class RefusingServer implements AutoCloseable {
    private final ServerSocket socket;
    private final String refusal;

    private RefusingServer(ServerSocket socket, String refusal) {
        this.socket = socket;
        this.refusal = refusal;
    }

    static RefusingServer with(String refusal) {
        try {
            ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            RefusingServer server = new RefusingServer(socket, refusal);
            Thread.ofVirtual().start(server::serve);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket guest = socket.accept()) {
                talk(guest);
            } catch (SocketException closed) {
                return;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void talk(Socket guest) throws IOException {
        BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(guest.getInputStream(), StandardCharsets.US_ASCII));
        say(guest, "220 khong-nhan.vidu.vn");
        String line = lines.readLine();
        while (line != null) {
            String word = line.split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
            say(
                    guest,
                    switch (word) {
                        case "RCPT" -> refusal;
                        case "QUIT" -> "221 bye";
                        default -> "250 ok";
                    });
            line = lines.readLine();
        }
    }

    private static void say(Socket guest, String line) throws IOException {
        guest.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        guest.getOutputStream().flush();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

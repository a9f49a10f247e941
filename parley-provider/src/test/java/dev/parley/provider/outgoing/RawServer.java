package dev.parley.provider.outgoing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server on the loopback that writes to each connection what a script says. */
final class RawServer implements AutoCloseable {
    private final ServerSocket socket;
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();

    /** Writes an answer. */
    @FunctionalInterface
    interface Script {
        void write(OutputStream out) throws IOException, InterruptedException;
    }

    RawServer(Script script) throws IOException {
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.startVirtualThread(() -> accept(script));
    }

    static RawServer saying(String answer) throws IOException {
        return new RawServer(out -> out.write(answer.getBytes(StandardCharsets.ISO_8859_1)));
    }

    int port() {
        return socket.getLocalPort();
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + port() + path);
    }

    /** The requests that came, heads only. */
    List<String> requests() {
        return requests;
    }

    private void accept(Script script) {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                open.add(connection);
                Thread.startVirtualThread(() -> serve(connection, script));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket connection, Script script) {
        try (connection) {
            requests.add(head(connection));
            script.write(connection.getOutputStream());
            connection.getOutputStream().flush();
        } catch (IOException | InterruptedException gone) {
            // The client hangs up early in most of the tests.
            open.remove(connection);
        }
    }

    private static String head(Socket connection) throws IOException {
        BufferedReader reader =
                new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.ISO_8859_1));
        List<String> lines = new ArrayList<>();
        for (String line = reader.readLine(); line != null && !line.isEmpty(); line = reader.readLine()) {
            lines.add(line);
        }
        return String.join("\n", lines);
    }

    @Override
    public void close() {
        try {
            socket.close();
            for (Socket each : open) {
                each.close();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}

package dev.parley.server;

import dev.parley.api.WireJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A connection on which a test decides about every byte. */
final class RawSocket implements AutoCloseable {
    private final Socket socket;

    RawSocket(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(15_000);
    }

    /** Sends text, with {@code \n} for the line ends of HTTP. */
    RawSocket send(String lines) throws IOException {
        socket.getOutputStream().write(lines.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
        return this;
    }

    OutputStream output() throws IOException {
        return socket.getOutputStream();
    }

    /** Reads an answer with its {@code Content-Length}, or to the end of the connection. */
    Answer read() throws IOException {
        InputStream input = socket.getInputStream();
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.UTF_8).endsWith("\r\n\r\n")) {
            int next = input.read();
            if (next < 0) {
                throw new IOException("closed after: " + head.toString(StandardCharsets.UTF_8));
            }
            head.write(next);
        }
        List<String> lines = head.toString(StandardCharsets.UTF_8).lines().toList();
        int length = lines.stream()
                .filter(line -> line.startsWith("Content-Length: "))
                .mapToInt(line -> Integer.parseInt(line.substring(16)))
                .findFirst()
                .orElse(0);
        return new Answer(lines, new String(input.readNBytes(length), StandardCharsets.UTF_8));
    }

    /** Whether the server ends the connection. */
    boolean closed() throws IOException {
        try {
            return socket.getInputStream().read() < 0;
        } catch (SocketTimeoutException open) {
            return false;
        } catch (IOException reset) {
            return true;
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    /** What came back, byte for byte. */
    record Answer(List<String> head, String body) {
        int status() {
            return Integer.parseInt(head.getFirst().substring(9, 12));
        }

        /** The value of a header in exactly this case. */
        String header(String name) {
            return head.stream()
                    .filter(line -> line.startsWith(name + ": "))
                    .map(line -> line.substring(name.length() + 2))
                    .findFirst()
                    .orElse("");
        }

        JsonNode json() {
            return WireJson.mapper().readTree(body);
        }
    }
}

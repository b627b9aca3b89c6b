package dev.salve.serve;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** The news of a preview, read as a browser does. */
final class EventStream implements AutoCloseable {
    private final Socket socket;
    private final BufferedReader lines;

    private EventStream(Socket socket) throws IOException {
        this.socket = socket;
        this.lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }

    static EventStream of(PreviewFixture preview) throws IOException {
        Socket socket = new Socket("127.0.0.1", preview.port());
        socket.getOutputStream()
                .write(("GET " + PreviewPaths.EVENTS + " HTTP/1.1\r\nHost: 127.0.0.1:" + preview.port() + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        return new EventStream(socket);
    }

    /** The data of the next event, awaited for so many seconds. */
    String next(int seconds) throws IOException {
        socket.setSoTimeout(seconds * 1000);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("data: ")) {
                return line.substring("data: ".length());
            }
        }
        throw new EOFException("the stream has ended");
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}

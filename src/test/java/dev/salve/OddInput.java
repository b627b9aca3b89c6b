package dev.salve;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes the files of a catalogue fixture that a repository can't, or should not, hold. */
final class OddInput {
    private static final String FRONT = "---\ntitle: One more page\nkind: article\nsummary: A page of this test.\n";
    private static final byte[] PNG = {
        (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'
    };

    private OddInput() {}

    static void add(String fixture, Path project) throws IOException {
        Path treatment = project.resolve("content/light-therapy");
        Path extra = treatment.resolve("extra.md");
        switch (fixture) {
            case "input/utf-16" -> Files.write(extra, (FRONT + "---\n\nText.\n").getBytes(StandardCharsets.UTF_16));
            case "input/latin-1" ->
                Files.write(extra, (FRONT + "---\n\nA café.\n").getBytes(StandardCharsets.ISO_8859_1));
            case "input/control-character" -> Files.writeString(extra, FRONT + "---\n\nA bell\u0007 rings.\n");
            case "input/too-large" -> Files.writeString(extra, FRONT + "---\n\n" + "word ".repeat(2 << 20));
            case "input/outside-project" -> {
                Path secret = Files.writeString(project.resolve("secret.md"), FRONT + "---\n\nText.\n");
                Files.createSymbolicLink(extra, secret);
            }
            case "input/special-file" -> {
                try (ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
                    socket.bind(UnixDomainSocketAddress.of(extra));
                }
            }
            case "input/unreadable" -> Files.createSymbolicLink(extra, extra);
            case "front-matter/too-large" ->
                Files.writeString(extra, FRONT + "tags: [\n" + "a-tag,\n".repeat(10_000) + "]\n---\n\nText.\n");
            case "markdown/too-large" ->
                Files.writeString(extra, FRONT + "---\n\n" + "words and words\n\n".repeat(70_000));
            case "media/too-large" ->
                Files.write(
                        treatment.resolve("media/photo.png"),
                        ByteBuffer.allocate(64)
                                .put(PNG)
                                .putInt(20_000)
                                .putInt(20_000)
                                .put((byte) 8)
                                .put((byte) 2)
                                .array());
            case "media/case-clash" ->
                Files.copy(treatment.resolve("media/lamp.svg"), treatment.resolve("media/Lamp.svg"));
            case "publish/foreign-file" -> {
                Path page = project.resolve("site/light-therapy/risks/index.html");
                Files.createDirectories(page.getParent());
                Files.writeString(page, "<p>Our old page</p>");
            }
            default -> {
                // all of it is stored
            }
        }
    }
}

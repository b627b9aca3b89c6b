package dev.salve.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.salve.testing.SiteFixture.Built;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Text that is not clean UTF-8 is refused with its line and what to do; nothing is guessed. */
class EncodingTest {
    @TempDir
    Path project;

    private static final String ARTICLE = SmallSite.page("Grüße", "One.\n\nTwo.\n\nThree à la carte.");

    static Stream<Arguments> bytes() {
        String bom = "\uFEFF";
        return Stream.of(
                bad(
                        "UTF-16LE with mark",
                        (bom + ARTICLE).getBytes(StandardCharsets.UTF_16LE),
                        "not-utf-8",
                        1,
                        "UTF-16"),
                bad(
                        "UTF-16BE with mark",
                        (bom + ARTICLE).getBytes(StandardCharsets.UTF_16BE),
                        "not-utf-8",
                        1,
                        "UTF-16"),
                bad("UTF-16LE", ARTICLE.getBytes(StandardCharsets.UTF_16LE), "not-utf-8", 1, "UTF-16"),
                bad("UTF-16BE", ARTICLE.getBytes(StandardCharsets.UTF_16BE), "not-utf-8", 1, "UTF-16"),
                bad("UTF-32", ARTICLE.getBytes(Charset.forName("UTF-32LE")), "not-utf-8", 1, ""),
                bad("Latin-1", ARTICLE.getBytes(StandardCharsets.ISO_8859_1), "not-utf-8", 2, "UTF-8"),
                bad("Windows-1252", latin("“quoted”", "windows-1252"), "not-utf-8", 10, "UTF-8"),
                bad("overlong slash", at(10, 0xC0, 0xAF), "not-utf-8", 10, "UTF-8"),
                bad("overlong in three", at(10, 0xE0, 0x80, 0xAF), "not-utf-8", 10, "UTF-8"),
                bad("overlong zero", at(10, 0xC0, 0x80), "not-utf-8", 10, "UTF-8"),
                bad("half of a pair", at(10, 0xED, 0xA0, 0x80), "not-utf-8", 10, "UTF-8"),
                bad("beyond the last character", at(10, 0xF5, 0x80, 0x80, 0x80), "not-utf-8", 10, "UTF-8"),
                bad("continuation alone", at(10, 0x80), "not-utf-8", 10, "UTF-8"),
                bad("cut short at the end", at(10, 0xE2, 0x82), "not-utf-8", 10, "UTF-8"),
                bad("zero", at(10, 0), "control-character", 10, "U+0000"),
                bad("two zeros in a text of even length", at(10, 0, 'a', 0), "control-character", 10, "U+0000"),
                bad("escape", at(10, 0x1B), "control-character", 10, "U+001B"));
    }

    private static Arguments bad(String name, byte[] bytes, String code, int line, String words) {
        return Arguments.of(name, bytes, code, line, words);
    }

    /** An article of which line 10 holds these bytes. */
    private static byte[] at(int line, int... bytes) {
        assertEquals(10, line);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(SmallSite.page("x", "One.\n").getBytes(StandardCharsets.UTF_8));
        for (int b : bytes) {
            out.write(b);
        }
        return out.toByteArray();
    }

    private static byte[] latin(String words, String charset) {
        byte[] encoded = words.getBytes(Charset.forName(charset));
        int[] bytes = new int[encoded.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = encoded[i] & 0xff;
        }
        return at(10, bytes);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bytes")
    void isRefusedWithItsLine(String name, byte[] bytes, String code, int line, String words) {
        Built built = SmallSite.in(project).withFile("content/page.md", bytes).check();

        assertEquals(1, built.codes().size(), () -> built.problems().toString());
        String problem = built.problems().get(0);
        assertTrue(problem.contains("[input/" + code + "] content/page.md"), problem);
        assertTrue(problem.contains(words), problem);
        assertTrue(problem.contains("page.md:" + line + ":") || line == 1, problem);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bytes")
    void isRefusedInSettingsAndData(String name, byte[] bytes, String code, int line, String words) {
        for (String path : List.of("content/site.yaml", "content/glossary.yaml")) {
            Built built = SmallSite.in(project).withFile(path, bytes).check();

            assertTrue(
                    built.problems().stream().anyMatch(problem -> problem.contains("[input/" + code + "] " + path)),
                    () -> built.problems().toString());
        }
    }

    static Stream<Arguments> good() {
        return Stream.of(
                Arguments.of("byte order mark", "\uFEFF" + ARTICLE),
                Arguments.of("line ends of Windows", ARTICLE.replace("\n", "\r\n")),
                Arguments.of("mark and line ends of Windows", "\uFEFF" + ARTICLE.replace("\n", "\r\n")),
                Arguments.of("beyond 16 bits", ARTICLE.replace("One", "𝒪ne 🩹")),
                Arguments.of("decomposed", ARTICLE.replace("Grüße", "Gru\u0308ße")),
                Arguments.of("right to left", ARTICLE.replace("One", "مرحبا")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("good")
    void isRead(String name, String text) {
        Built built = SmallSite.in(project).withFile("content/page.md", text).build();

        assertTrue(built.report().published(), () -> built.problems().toString());
        assertTrue(built.main("page/index.html").contains("Three à la carte."));
    }
}

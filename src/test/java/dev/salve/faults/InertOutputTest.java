package dev.salve.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The judge of the other tests sees harm where there is some. */
class InertOutputTest {
    private static final Set<String> USUAL = Set.of(
            "html",
            "head",
            "body",
            "p",
            "a",
            "a href",
            "script",
            "script src",
            "script type",
            "meta",
            "meta http-equiv",
            "meta content");

    @TempDir
    Path site;

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "a.html ~ <p onclick=x>",
                "a.html ~ <img src=x>",
                "a.html ~ <p style=x>",
                "a.html ~ <a href=javascript:x>",
                "a.html ~ <a href=' java&#10;script:x'>",
                "a.html ~ <a href='&#1;JAVASCRIPT:x'>",
                "a.html ~ <a href='//evil.example/'>",
                "a.html ~ <a href='/\\evil.example/'>",
                "a.html ~ <a href='data:text/html,x'>",
                "a.html ~ <script>x</script>",
                "a.html ~ <script src=https://evil.example/x.js></script>",
                "a.html ~ <script type=application/ld+json>{\"a\": \"<b>\"}</script>",
                "a.html ~ <script type=application/ld+json>{\"a\": </script>",
                "a.html ~ <meta http-equiv=refresh content='0; url=javascript:x'>",
                "a.xml ~ <a><b></a>",
                "a.xml ~ <!DOCTYPE a><a/>",
                "a.xml ~ <a href='javascript:x'/>",
                "a.xml ~ <a type='html'>&lt;img src=x&gt;</a>",
                "a.json ~ {\"a\": }",
                "a.json ~ {\"url\": \"javascript:x\"}",
                "_redirects ~ /a /b 301 /c",
            })
    void harmIsSeen(String file, String text) throws IOException {
        Files.writeString(site.resolve(file), text);

        assertFalse(InertOutput.harm(site, USUAL).isEmpty(), text);
    }

    @Test
    void harmlessFilesPass() throws IOException {
        Files.writeString(
                site.resolve("a.html"), "<p>javascript:x <a href='https://x.example/#a:b'>x</a> <a href='a/b:c'>y</a>");
        Files.writeString(site.resolve("a.xml"), "<a href='https://x.example/'>&lt;b></a>");
        Files.writeString(site.resolve("_redirects"), "/a /b 301\n");

        assertEquals(List.of(), InertOutput.harm(site, USUAL));
    }
}

package dev.salve.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.salve.diagnostic.Diagnostics;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CompactCssTest {
    @Test
    void commentsAndSpaceForAuthorsAreLeftOut() {
        assertEquals("a{color:red;margin:0 auto}@media (width>= 40rem){b{top:0}}\n", CompactCss.of("""
                /* Links. */
                a {
                  color: red;  /* as ever */
                  margin: 0   auto;
                }

                @media (width >= 40rem) {
                  b { top: 0; }
                }
                """));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a { width: calc(1px + 2px) }|a{width:calc(1px + 2px)}",
                ".a .b, .c > .d { top: 0 }|.a .b,.c>.d{top:0}",
                "a :hover { top: 0 }|a :hover{top:0}",
                "a { & b { top: 0 } }|a{& b{top:0}}",
                "a::before { content: \"/* no  comment */ { ; }\" }|a::before{content:\"/* no  comment */ { ; }\"}",
                "a { content: \"a \\\" /* b\" }|a{content:\"a \\\" /* b\"}",
                "a { background: url( x/*.png  ) }|a{background:url( x/*.png  )}",
                "a { background: url( \"a  b\" ) }|a{background:url( \"a  b\" )}",
                ".a\\  b { top: 0 }|.a\\  b{top:0}",
                "a { --empty: ; --next:  x }|a{--empty: ;--next:x}",
                "a { --empty: ; }|a{--empty: }",
                "a { --x: \\;}|a{--x:\\;}",
                "a/**/b { top: 0 }|a/**/b{top:0}",
                "a /* c */ b { top: 0 }|a b{top:0}",
                "a/* c */{ top: 0 }|a{top:0}",
                "/*! Licence: MIT. */ a { top: 0 }|/*! Licence: MIT. */ a{top:0}",
                "@supports (display:  grid) and (not (top: 0)) { a { top: 0 } }"
                        + "|@supports (display:grid) and (not (top:0)){a{top:0}}",
            })
    void whatMeansSomethingStays(String written, String published) {
        assertEquals(published + "\n", CompactCss.of(written));
    }

    @Test
    void sheetThatBreaksOffIsStillReadToItsEnd() {
        for (String broken : List.of("a{b:\"c", "a{b:url(c", "a/* b", "a\\", "a{b:url(", "/*!")) {
            assertTrue(CompactCss.of(broken).length() <= broken.length() + 1, broken);
        }
        assertEquals("", CompactCss.of(" /* nothing */ \n"));
    }

    static Stream<String> themes() {
        return Stream.of("clinic", "plain");
    }

    @ParameterizedTest
    @MethodSource("themes")
    void styleSheetsOfThemesLoseCommentsAndSpaceAlone(String name) {
        Theme theme = Themes.named(name, new Diagnostics());
        int checked = 0;
        for (String folder : List.of("assets", "templates", "components")) {
            for (String path : theme.list(folder)) {
                if (path.endsWith(".css")) {
                    String written = new String(theme.file(path).orElseThrow().bytes(), StandardCharsets.UTF_8);
                    String published = CompactCss.of(written);
                    assertEquals(squeezed(written), squeezed(published), path);
                    assertEquals(published, CompactCss.of(published), path);
                    checked++;
                }
            }
        }
        assertTrue(checked > 1);
    }

    private static String squeezed(String css) {
        return css.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("\\s+", "").replace(";}", "}");
    }
}

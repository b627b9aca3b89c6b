package dev.salve.check.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptTextTest {
    private static List<String> stored(String script) {
        return CodeWords.STORING.in(ScriptText.of(script)).stream()
                .map(use -> use.words() + ":" + use.line())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    a = "b" + 'c';        | a = "" + "";
                    a; // "b"             | a;
                    a /* "b" */ c         | a  c
                    a = /"/.test(b)       | a = / /.test(b)
                    a = b / c / d         | a = b / c / d
                    a = (b) / c           | a = (b) / c
                    return /[/"]/         | return / /
                    `a${b}c`              | ""+(b)""
                    `a${`b${c}`}d`        | ""+(""+(c)"")""
                    `a${{b: "}"}}`        | ""+({b: ""})""
                    "a\\"b" + c           | "" + c
                    """)
    void codeIsPartedFromTextsAndComments(String script, String code) {
        assertEquals(code, ScriptText.of(script).code().strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "// document.cookie",
                "/* localStorage */",
                "say(\"we set no cookie, and use no localStorage\")",
                "const cookies = 3",
                "const pattern = /document.cookie/",
                "myIndexedDBs()",
                "caches.length"
            })
    void wordsThatStoreNothingAreLeft(String script) {
        assertEquals(List.of(), stored(script));
    }

    @Test
    void whatStoresIsFoundWithItsLine() {
        assertEquals(List.of("cookie:1"), stored("document.cookie = 'a'"));
        assertEquals(List.of("cookie:3"), stored("const a = `\n\n${document . cookie}`"));
        assertEquals(List.of("localStorage:2"), stored("a();\nwindow['localStorage'].b = 1"));
        assertEquals(List.of("caches . open:1"), stored("caches . open('a')"));
    }
}

package dev.salve.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.salve.diagnostic.Diagnostics;
import dev.salve.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SvgGuardTest {
    private static final String OPEN =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 9 9\">";

    private static List<String> reported(String text) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<SvgDrawing> drawing = SvgGuard.read(SourceFile.of("a.svg", text), diagnostics);
        assertEquals(drawing.isPresent(), diagnostics.sorted().isEmpty());
        return diagnostics.sorted().stream()
                .map(d -> d.span() + " " + d.code() + ": " + d.message())
                .toList();
    }

    /** That something inside a drawing is refused as unsafe, and what is shown as its place. */
    private static String unsafe(String inside) {
        Diagnostics diagnostics = new Diagnostics();
        SvgGuard.read(SourceFile.of("a.svg", OPEN + inside + "</svg>"), diagnostics);
        assertEquals(1, diagnostics.sorted().size(), () -> inside + " gave " + diagnostics.sorted());
        assertEquals("media/unsafe-svg", diagnostics.sorted().get(0).code().code());
        return diagnostics.sorted().get(0).span().text();
    }

    private static void safe(String inside) {
        assertEquals(List.of(), reported(OPEN + inside + "</svg>"));
    }

    @Test
    void whatRunsIsRefusedAndShownWhereItStands() {
        String text = "<svg xmlns=\"http://www.w3.org/2000/svg\"\r\n  viewBox=\"0 0 9 9\">\r\n"
                + "  <g>\r\n    <rect width=\"3\"\r\n      onclick=\"evil()\"/>\r\n"
                + "    <script>evil()</script>\r\n  </g>\r\n</svg>\r\n";
        assertEquals(
                List.of(
                        "a.svg:5:7 media/unsafe-svg: this drawing holds a handler (\"onclick\")",
                        "a.svg:6:5 media/unsafe-svg: this drawing holds a script"),
                reported(text));
        assertEquals("onload=\"x()\"", unsafe("<g onload=\"x()\"/>"));
        assertEquals("ONLOAD='x()'", unsafe("<g ONLOAD='x()'/>"));
        assertEquals("<script/>", unsafe("<script/>"));
        assertEquals("<SCRIPT/>", unsafe("<SCRIPT/>"));
        assertEquals("<s:script/>", unsafe("<g xmlns:s='http://www.w3.org/2000/svg'><s:script/></g>"));
    }

    @Test
    void htmlInsideADrawingIsRefused() {
        unsafe("<foreignObject/>");
        unsafe("<g><body xmlns='http://www.w3.org/1999/xhtml'/></g>");
        unsafe("<h:iframe xmlns:h='http://www.w3.org/1999/xhtml' title='x'/>");
    }

    @Test
    void whatLoadsFromOutsideIsRefused() {
        assertEquals("href=\"https://x.example/\"", unsafe("<a href=\"https://x.example/\"><path d='M0 0'/></a>"));
        assertEquals("xlink:href='b.svg#c'", unsafe("<use xlink:href='b.svg#c'/>"));
        unsafe("<image href='data:image/png;base64,AAAA'/>");
        unsafe("<use href=' javascript:evil()'/>");
        unsafe("<path fill='url(https://x.example/a#b)'/>");
        unsafe("<path fill='URL( \"b.svg#c\" )'/>");
        unsafe("<path style='fill:ur\\l(b.svg#c)'/>");
        unsafe("<path style='fill:u/**/rl(b.svg#c)'/>");
        unsafe("<path style='fill: image-set(\"x.png\" 1x)'/>");
        unsafe("<path filter='url(#a) url(//x.example/f)'/>");
        unsafe("<g xml:base='https://x.example/'/>");
        unsafe("<g src='x.png'/>");
        unsafe("<animate attributeName='fill' values='url(x)'/>");
    }

    @Test
    void stylesAreRefused() {
        unsafe("<style>@import 'x.css';</style>");
        unsafe("<style/>");
    }

    @Test
    void animatedReferencesAreRefused() {
        unsafe("<a href='#b'><set attributeName='href' to='#c'/></a>");
        unsafe("<a href='#b'><animate attributeName=' xlink:href ' values='#c'/></a>");
        unsafe("<set attributeName='onclick' to='x'/>");
    }

    @Test
    void instructionsAndDocumentTypesAreRefused() {
        assertEquals(
                List.of("a.svg:2:1 media/unsafe-svg: this drawing holds the instruction \"xml-stylesheet\""),
                reported("<?xml version='1.0'?>\n<?xml-stylesheet href='x.css'?>" + OPEN + "</svg>"));
        String bomb = "<?xml version='1.0'?>\n<!DOCTYPE svg [<!ENTITY a 'aaaaaaaaaa'>"
                + "<!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>]>\n" + OPEN + "</svg>";
        assertEquals(List.of("a.svg:2:1 media/unsafe-svg: this drawing holds a document type"), reported(bomb));
        assertTrue(reported("<!DOCTYPE svg SYSTEM 'file:///etc/passwd'>" + OPEN + "</svg>")
                        .size()
                == 1);
        assertTrue(
                !reported("<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>" + OPEN + "<text>&x;</text></svg>")
                        .isEmpty());
    }

    @Test
    void otherEncodingsAreRefused() {
        assertTrue(reported("<?xml version='1.0' encoding='ISO-2022-JP'?>" + OPEN + "</svg>")
                .get(0)
                .contains("this drawing holds the encoding \"ISO-2022-JP\""));
        assertEquals(List.of(), reported("<?xml version='1.0' encoding='UTF-8'?>" + OPEN + "</svg>"));
        byte[] marked = ("\ufeff" + OPEN + "</svg>").getBytes(StandardCharsets.UTF_8);
        assertTrue(SvgGuard.read(SourceFile.named("a.svg").whole(), marked, new Diagnostics())
                .isPresent());
    }

    @Test
    void ordinaryDrawingsPass() {
        safe("<defs><linearGradient id='g'><stop offset='0'/></linearGradient></defs>"
                + "<path fill='url(#g)' style=\"stroke:url('#g'); fill: url( #g )\" d='M0 0'/>"
                + "<use href='#g'/><use xlink:href='#g'/><text>10 (ten) @ home \\o/</text>"
                + "<path fill='var(--bg,#fcfefd)'/><set attributeName='fill' to='red'/>"
                + "<!-- <script/> --><title>on click</title>");
    }

    @Test
    void whatIsNotADrawingIsRefused() {
        assertTrue(reported("<svg viewBox='0 0 1 1'/>").get(0).contains("does not begin with <svg xmlns="));
        assertTrue(reported("<html xmlns='http://www.w3.org/1999/xhtml'/>").size() >= 1);
        assertEquals(
                List.of("a.svg:2:6 media/unreadable: the drawing \"a.svg\" is not well-formed here"),
                reported(OPEN + "\n<g></p></svg>"));
        assertTrue(reported("").get(0).contains("media/unreadable"));
    }

    @Test
    void limitsHold() {
        String deep = "<g>".repeat(99) + "</g>".repeat(99);
        safe(deep);
        String deeper = "<g>".repeat(100) + "</g>".repeat(100);
        assertTrue(reported(OPEN + deeper + "</svg>").get(0).contains("is nested deeper than 100"));
        String large = "<!--" + "x".repeat(2 * 1024 * 1024) + "-->";
        assertTrue(reported(OPEN + large + "</svg>").get(0).contains("is larger than 2 MiB"));
    }
}

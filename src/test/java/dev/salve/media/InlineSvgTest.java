package dev.salve.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.salve.diagnostic.Diagnostics;
import dev.salve.source.SourceFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InlineSvgTest {
    private static @Nullable String inline(String text, @Nullable String alternative) {
        Diagnostics diagnostics = new Diagnostics();
        SvgDrawing drawing = SvgGuard.read(SourceFile.of("a.svg", text), diagnostics)
                .orElseThrow(() -> new AssertionError(diagnostics.sorted().toString()));
        return InlineSvg.of(drawing, "s-f1", alternative).map(Object::toString).orElse(null);
    }

    private static String svg(String inside) {
        return "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>" + inside + "</svg>";
    }

    private static String drawn(String inside) {
        return "<svg viewBox=\"0 0 9 9\" aria-hidden=\"true\">" + inside + "</svg>";
    }

    @Test
    void idsAndReferencesGetAPrefixAndTheAlternativeNamesTheDrawing() {
        assertEquals(
                "<svg viewBox=\"0 0 9 9\" fill=\"none\" role=\"img\" aria-labelledby=\"s-f1_title\">"
                        + "<title id=\"s-f1_title\">Skin &amp; its &quot;layers&quot;</title>"
                        + "<defs><linearGradient id=\"s-f1-g\"><stop offset=\"0\" stop-color=\"#fff\"/>"
                        + "</linearGradient></defs>"
                        + "<path fill=\"url(#s-f1-g)\" d=\"M0 0\"/><use href=\"#s-f1-g\"/></svg>",
                inline("""
                        <?xml version="1.0"?>
                        <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
                             width="90" height="90" viewBox="0 0 9 9" fill="none" role="img" aria-labelledby="t">
                          <title id="t">Own title</title>
                          <desc>Own description</desc>
                          <!-- a comment -->
                          <defs><linearGradient id="g"><stop offset="0" stop-color="#fff"/></linearGradient></defs>
                          <path fill="url('#g')" d="M0 0"/>
                          <use xlink:href="#g"/>
                        </svg>
                        """, "Skin & its \"layers\""));
    }

    @Test
    void ownTitleAndDescriptionStayWhereNoAlternativeIsGiven() {
        assertEquals(
                "<svg viewBox=\"0 0 9 9\" role=\"img\" aria-labelledby=\"s-f1_title\" aria-describedby=\"s-f1_desc\">"
                        + "<title id=\"s-f1_title\">Layers</title><desc id=\"s-f1_desc\">Three of them</desc></svg>",
                inline(svg("<title>Layers</title><desc>Three of them</desc>"), null));
    }

    @Test
    void drawingWithoutAnyNameIsDecoration() {
        assertEquals(drawn("<path d=\"M0 0\"/>"), inline(svg("<path d='M0 0'/>"), null));
    }

    @Test
    void emptyAlternativeMakesDecorationOfANamedDrawing() {
        assertEquals(
                drawn("<path d=\"M0 0\"/>"),
                inline(svg("<title>Layers</title><desc>Three</desc><path d='M0 0'/>"), ""));
    }

    @Test
    void sizeBecomesAViewBox() {
        assertEquals(
                "<svg viewBox=\"0 0 20 10.5\" aria-hidden=\"true\"></svg>",
                inline("<svg xmlns='http://www.w3.org/2000/svg' width='20px' height='10.5'/>", null));
    }

    @Test
    void styleBecomesAttributesAndGoesBeforeThem() {
        assertEquals(
                drawn("<path fill=\"#fff\" d=\"M0 0\" stroke=\"url(#s-f1-g)\"/>"),
                inline(
                        svg("<path fill='red' d='M0 0' style='fill:#fff; stroke : url(#g);-inkscape-stroke:none'/>"),
                        null));
    }

    @Test
    void whatDrawingProgramsAddIsLeftOut() {
        assertEquals(
                drawn("<g id=\"s-f1-a\"></g>"),
                inline(
                        svg("<metadata><x xmlns='http://x.example/'>secret</x></metadata>"
                                + "<n:view xmlns:n='http://n.example/' zoom='3'/>"
                                + "<g xmlns:n='http://n.example/' n:label='Layer' id='a' data-name='x'> \n </g>"),
                        null));
    }

    @Test
    void textKeepsItsSpaces() {
        assertEquals(
                drawn("<text x=\"1\">a <tspan class=\"b\">&lt;b&gt;</tspan> c</text>"),
                inline(svg("<text x='1'>a <tspan class='b'>&lt;b></tspan> c</text>"), null));
    }

    @Test
    void drawingWithMoreThanTheSafeListIsNotInlined() {
        for (String inside : new String[] {
            "<animate attributeName='x'/>",
            "<filter id='f'/>",
            "<a href='#x'><path d='M0 0'/></a>",
            "<switch/>",
            "<path tabindex='0'/>",
            "<path style='fill:red !important'/>",
            "<path style='position:fixed'/>",
            "<g><image href='#x'/></g>"
        }) {
            assertTrue(inline(svg(inside), "x") == null, inside);
        }
        assertTrue(inline("<svg xmlns='http://www.w3.org/2000/svg' width='50%' height='3'/>", "x") == null);
    }

    @Test
    void sameDrawingGivesTheSameMarkup() {
        String drawing =
                svg("<g stroke='red' fill='blue' class='c' id='i'><rect x='1' y='2' width='3' height='4'/></g>");
        assertEquals(inline(drawing, "x"), inline(drawing, "x"));
        assertTrue(String.valueOf(inline(drawing, "x")).contains("<g stroke=\"red\" fill=\"blue\" class=\"c\" id="));
    }
}

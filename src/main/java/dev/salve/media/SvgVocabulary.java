package dev.salve.media;

import java.util.Set;

/** The elements and attributes of SVG that may stand in a page. */
final class SvgVocabulary {
    static final Set<String> ELEMENTS = Set.of(
            "svg",
            "g",
            "defs",
            "symbol",
            "use",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "text",
            "tspan",
            "title",
            "desc",
            "linearGradient",
            "radialGradient",
            "stop",
            "clipPath",
            "mask",
            "pattern",
            "marker");

    /** Elements in which white space can be seen. */
    static final Set<String> WITH_TEXT = Set.of("text", "tspan", "title", "desc");

    /** What may be written as an attribute or inside {@code style}. */
    static final Set<String> PRESENTATION = Set.of(
            "clip-path",
            "clip-rule",
            "color",
            "color-interpolation",
            "direction",
            "display",
            "dominant-baseline",
            "fill",
            "fill-opacity",
            "fill-rule",
            "font-family",
            "font-size",
            "font-style",
            "font-variant",
            "font-weight",
            "letter-spacing",
            "marker-end",
            "marker-mid",
            "marker-start",
            "mask",
            "opacity",
            "overflow",
            "paint-order",
            "shape-rendering",
            "stop-color",
            "stop-opacity",
            "stroke",
            "stroke-dasharray",
            "stroke-dashoffset",
            "stroke-linecap",
            "stroke-linejoin",
            "stroke-miterlimit",
            "stroke-opacity",
            "stroke-width",
            "text-anchor",
            "text-decoration",
            "text-rendering",
            "unicode-bidi",
            "vector-effect",
            "visibility",
            "word-spacing");

    private static final Set<String> OTHERS = Set.of(
            "aria-hidden",
            "aria-label",
            "class",
            "clipPathUnits",
            "cx",
            "cy",
            "d",
            "dx",
            "dy",
            "fr",
            "fx",
            "fy",
            "gradientTransform",
            "gradientUnits",
            "height",
            "href",
            "id",
            "lang",
            "lengthAdjust",
            "markerHeight",
            "markerUnits",
            "markerWidth",
            "maskContentUnits",
            "maskUnits",
            "offset",
            "orient",
            "pathLength",
            "patternContentUnits",
            "patternTransform",
            "patternUnits",
            "points",
            "preserveAspectRatio",
            "r",
            "refX",
            "refY",
            "rotate",
            "rx",
            "ry",
            "spreadMethod",
            "textLength",
            "transform",
            "viewBox",
            "width",
            "x",
            "x1",
            "x2",
            "y",
            "y1",
            "y2");

    /** What is left out without a loss: what it says is said anew, or concerns other programs only. */
    private static final Set<String> LEFT_OUT = Set.of(
            "aria-describedby",
            "aria-labelledby",
            "baseProfile",
            "contentScriptType",
            "contentStyleType",
            "enable-background",
            "focusable",
            "role",
            "version",
            "zoomAndPan");

    private SvgVocabulary() {}

    static boolean isAttribute(String name) {
        return PRESENTATION.contains(name) || OTHERS.contains(name);
    }

    static boolean isLeftOut(String attribute) {
        return LEFT_OUT.contains(attribute) || attribute.contains(":") || attribute.startsWith("data-");
    }
}

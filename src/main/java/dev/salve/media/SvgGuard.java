package dev.salve.media;

import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.source.SourceFile;
import dev.salve.source.SourceSpan;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Lets a drawing pass only if nothing in it can run a program or load anything: no scripts, no handlers, no HTML, no
 * styles, no link or reference but to a part of the drawing itself.
 */
public final class SvgGuard {
    private static final Map<String, String> REFUSED_ELEMENTS = Map.ofEntries(
            Map.entry("script", "a script"),
            Map.entry("handler", "a script"),
            Map.entry("listener", "a script"),
            Map.entry("foreignobject", "HTML inside the drawing (\"foreignObject\")"),
            Map.entry("style", "a style sheet"),
            Map.entry("link", "a reference to another file"),
            Map.entry("iframe", "a frame"),
            Map.entry("embed", "another file"),
            Map.entry("object", "another file"),
            Map.entry("audio", "sound"),
            Map.entry("video", "a film"));

    private static final String STYLE_HINT =
            "in your drawing program, save as SVG with styles as attributes (\"presentation attributes\")";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final Set<String> ANIMATIONS = Set.of("animate", "set", "animatetransform", "animatemotion");

    private final SourceFile file;
    private final Diagnostics diagnostics;
    private boolean safe = true;

    SvgGuard(SourceFile file, Diagnostics diagnostics) {
        this.file = file;
        this.diagnostics = diagnostics;
    }

    /** The drawing in an SVG file; empty when it is refused, and then everything that is refused is reported. */
    public static Optional<SvgDrawing> read(SourceSpan picture, byte[] bytes, Diagnostics diagnostics) {
        String path = picture.file().path();
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            boolean marked = text.startsWith("\ufeff");
            return read(SourceFile.of(path, marked ? text.substring(1) : text), diagnostics);
        } catch (CharacterCodingException e) {
            diagnostics.report(
                    DiagnosticCode.MEDIA_UNREADABLE,
                    picture,
                    "\"" + path + "\" is not SVG in UTF-8",
                    "save it as plain SVG, not compressed, in UTF-8");
            return Optional.empty();
        }
    }

    /** The drawing that {@code file} describes. */
    public static Optional<SvgDrawing> read(SourceFile file, Diagnostics diagnostics) {
        return new SvgReader(file, new SvgGuard(file, diagnostics), diagnostics).read();
    }

    boolean isSafe() {
        return safe;
    }

    void refuseDoctype(int offset) {
        refuse(file.span(offset, offset), "a document type", "remove the line that begins with <!DOCTYPE");
    }

    void refuseInstruction(String name, int offset) {
        refuse(file.span(offset, offset), "the instruction \"" + name + "\"", "remove it");
    }

    void refuseEncoding(String encoding) {
        refuse(file.span(0, 0), "the encoding \"" + encoding + "\"", "save the drawing in UTF-8");
    }

    void checkElement(String name, String namespace, SourceSpan tag) {
        String refused = REFUSED_ELEMENTS.get(name.toLowerCase(Locale.ROOT));
        if (refused != null) {
            boolean isStyle = name.equalsIgnoreCase("style");
            refuse(tag, refused, isStyle ? STYLE_HINT : "remove it from the drawing");
        } else if (namespace.equals(XHTML)) {
            refuse(tag, "HTML (\"" + name + "\")", "remove it from the drawing");
        }
    }

    /** Checks an attribute; {@code name} is without prefix, {@code qualified} as it is written. */
    void checkAttribute(String element, String name, String qualified, String value, SourceSpan place) {
        String folded = name.toLowerCase(Locale.ROOT);
        String named = "\"" + qualified + "\"";
        if (folded.startsWith("on")) {
            refuse(place, "a handler (" + named + ")", "remove it from the drawing");
        } else if (qualified.equalsIgnoreCase("xml:base")) {
            refuse(place, "a base address", "remove " + named);
        } else if (folded.equals("href") || folded.equals("src")) {
            if (!value.strip().startsWith("#")) {
                refuse(
                        place,
                        "a reference out of it, " + quoted(value),
                        "put what it refers to into the drawing, or remove it");
            }
        } else if (folded.equals("attributename") && ANIMATIONS.contains(element.toLowerCase(Locale.ROOT))) {
            String animated = value.strip().toLowerCase(Locale.ROOT);
            if (animated.endsWith("href") || animated.startsWith("on")) {
                refuse(place, "an animation of " + quoted(value), "remove the animation");
            }
        } else {
            String outside = SvgReferences.outside(value);
            if (outside != null) {
                refuse(place, "a reference out of it, " + quoted(outside), "remove it from the drawing");
            }
        }
    }

    private void refuse(SourceSpan place, String what, String hint) {
        safe = false;
        diagnostics.report(DiagnosticCode.MEDIA_UNSAFE_SVG, place, "this drawing holds " + what, hint);
    }

    private static String quoted(String value) {
        return "\"" + (value.length() > 60 ? value.substring(0, 60) + "…" : value) + "\"";
    }
}

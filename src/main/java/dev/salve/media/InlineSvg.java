package dev.salve.media;

import dev.salve.markdown.Html;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes a drawing as part of a page, where it takes the page's colours: in the dark, on paper, with forced colours.
 *
 * <p>Only elements and attributes of {@link SvgVocabulary} are written. Ids get a prefix, so that two drawings don't
 * meet; {@code style} becomes attributes, because the site's policy allows no style in a page; the drawing's own width
 * and height give way to its viewBox.
 */
public final class InlineSvg {
    private final StringBuilder out = new StringBuilder();
    private final String prefix;
    private boolean expressible = true;

    private InlineSvg(String prefix) {
        this.prefix = prefix;
    }

    /**
     * The markup of a drawing, or empty if it holds more than can stand in a page.
     *
     * @param prefix begins every id in it; unique on the page
     * @param alternative what it shows, in words, in place of its own title and description; null leaves those. A
     *     drawing with an empty alternative, or without any title, is decoration
     */
    public static Optional<Html> of(SvgDrawing drawing, String prefix, @Nullable String alternative) {
        return of(drawing, prefix, alternative, null);
    }

    /**
     * The markup of a drawing that something on the page describes at length.
     *
     * @param describedBy the id of that, or null
     */
    public static Optional<Html> of(
            SvgDrawing drawing, String prefix, @Nullable String alternative, @Nullable String describedBy) {
        InlineSvg writer = new InlineSvg(prefix);
        writer.root(drawing.root(), alternative, describedBy);
        return writer.expressible ? Optional.of(new Html(writer.out.toString())) : Optional.empty();
    }

    private void root(SvgNode.Element root, @Nullable String alternative, @Nullable String describedBy) {
        Map<String, String> attributes = attributes(root);
        String width = attributes.remove("width");
        String height = attributes.remove("height");
        attributes.remove("x");
        attributes.remove("y");
        if (!attributes.containsKey("viewBox")) {
            Double across = SvgSize.length(width);
            Double down = SvgSize.length(height);
            if (across == null || down == null) {
                expressible = false;
                return;
            }
            attributes.put("viewBox", "0 0 " + number(across) + " " + number(down));
        }
        boolean titled = alternative == null ? has(root, "title") : !alternative.isEmpty();
        boolean described = alternative == null && titled && has(root, "desc");
        attributes.remove("aria-hidden");
        attributes.remove("aria-label");
        if (titled) {
            attributes.put("role", "img");
            attributes.put("aria-labelledby", prefix + "_title");
        } else {
            attributes.put("aria-hidden", "true");
        }
        if (described) {
            attributes.put("aria-describedby", prefix + "_desc");
        } else if (titled && describedBy != null) {
            attributes.put("aria-describedby", describedBy);
        }
        startTag("svg", attributes, false);
        if (titled) {
            named("title", alternative == null ? textOf(root, "title") : alternative);
        }
        if (described) {
            named("desc", textOf(root, "desc"));
        }
        for (SvgNode child : root.children()) {
            boolean name = child instanceof SvgNode.Element element
                    && (element.name().equals("title") || element.name().equals("desc"));
            if (!name) {
                node(child, false);
            }
        }
        out.append("</svg>");
    }

    private void named(String element, String text) {
        startTag(element, Map.of("id", prefix + "_" + element), false);
        Html.appendEscaped(out, text);
        out.append("</").append(element).append('>');
    }

    private void node(SvgNode node, boolean inText) {
        if (node instanceof SvgNode.Text text) {
            if (inText) {
                Html.appendEscaped(out, text.text());
            }
        } else if (node instanceof SvgNode.Element element
                && element.isSvg()
                && !element.name().equals("metadata")) {
            element(element);
        }
    }

    private void element(SvgNode.Element element) {
        String name = element.name();
        if (!SvgVocabulary.ELEMENTS.contains(name)) {
            expressible = false;
            return;
        }
        boolean empty = element.children().isEmpty();
        startTag(name, attributes(element), empty);
        if (!empty) {
            boolean withText = SvgVocabulary.WITH_TEXT.contains(name);
            element.children().forEach(child -> node(child, withText));
            out.append("</").append(name).append('>');
        }
    }

    private void startTag(String name, Map<String, String> attributes, boolean empty) {
        out.append('<').append(name);
        attributes.forEach((attribute, value) -> {
            out.append(' ').append(attribute).append("=\"");
            Html.appendEscaped(out, value);
            out.append('"');
        });
        out.append(empty ? "/>" : ">");
    }

    /** An element's attributes as they are written: known ones, with prefixed ids, {@code style} resolved. */
    private Map<String, String> attributes(SvgNode.Element element) {
        Map<String, String> attributes = new LinkedHashMap<>();
        element.attributes().forEach((name, value) -> {
            if (name.equals("id")) {
                attributes.put(name, id(value));
            } else if (name.equals("href")) {
                attributes.put(name, "#" + id(value.strip().substring(1)));
            } else if (SvgVocabulary.isAttribute(name)) {
                attributes.put(name, SvgReferences.renamed(value, this::id));
            } else if (!name.equals("style") && !SvgVocabulary.isLeftOut(name)) {
                expressible = false;
            }
        });
        style(element.attributes().getOrDefault("style", ""), attributes);
        return attributes;
    }

    /** What {@code style} says goes before what attributes say, as it does in CSS. */
    private void style(String style, Map<String, String> attributes) {
        for (String declaration : style.split(";", -1)) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                String property = declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                String value = declaration.substring(colon + 1).strip();
                if (SvgVocabulary.PRESENTATION.contains(property) && !value.contains("!")) {
                    attributes.put(property, SvgReferences.renamed(value, this::id));
                } else if (!property.startsWith("-inkscape")) {
                    expressible = false;
                }
            } else if (!declaration.isBlank()) {
                expressible = false;
            }
        }
    }

    private String id(String own) {
        return prefix + "-" + own;
    }

    private static boolean has(SvgNode.Element root, String name) {
        return !textOf(root, name).isEmpty();
    }

    private static String textOf(SvgNode.Element root, String name) {
        for (SvgNode child : root.children()) {
            if (child instanceof SvgNode.Element element && element.name().equals(name)) {
                StringBuilder text = new StringBuilder();
                for (SvgNode part : element.children()) {
                    if (part instanceof SvgNode.Text words) {
                        text.append(words.text());
                    }
                }
                return text.toString().strip();
            }
        }
        return "";
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }
}

package dev.salve.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.salve.diagnostic.DiagnosticCode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lets a few harmless tags through, written anew, and reports every other one. */
final class SafeHtml implements RawHtml {
    /** Tags that wrap words, with the attribute that each takes besides lang and dir. */
    private static final Map<String, String> WRAPPERS = Map.of(
            "sub", "", "sup", "", "kbd", "", "abbr", "title", "span", "", "bdi", "", "q", "", "cite", "", "small", "");

    private static final Set<String> VOID = Set.of("br", "wbr");
    private static final Set<String> CLOSED_TO_TERMS = Set.of("q", "cite", "kbd", "abbr");

    private final Walk walk;
    private final Deque<OpenTag> open = new ArrayDeque<>();
    private int floor;

    private record OpenTag(String name, BasedSequence chars) {}

    SafeHtml(Walk walk) {
        this.walk = walk;
    }

    @Override
    public void inline(Node node) {
        BasedSequence chars = node.getChars();
        if (chars.startsWith("<!--")) {
            comment(chars);
            return;
        }
        HtmlTag tag = HtmlTag.read(chars.toString());
        String name = tag == null ? "" : tag.name();
        if (tag == null || !(WRAPPERS.containsKey(name) || VOID.contains(name))) {
            if (tag == null || !tag.closing()) {
                unsafe(chars, "the HTML " + quote(chars) + " is not on the safe list", safeListHint());
            }
        } else if (tag.closing()) {
            close(name, chars);
        } else {
            open(tag, chars);
        }
    }

    private void comment(BasedSequence chars) {
        if (!chars.endsWith("-->")) {
            unsafe(chars, "this comment has no end in its paragraph", "write \"-->\" where it ends");
        }
    }

    @Override
    public void inAlt(Node node) {
        BasedSequence chars = node.getChars();
        if (!chars.startsWith("<!--")) {
            unsafe(chars, "the HTML " + quote(chars) + " stands in the words for a picture", "write plain words there");
        }
    }

    @Override
    public void block(Node node) {
        unsafe(node.getChars(), "the HTML " + quote(node.getChars()) + " is not on the safe list", safeListHint());
    }

    private void open(HtmlTag tag, BasedSequence chars) {
        StringBuilder attributes = new StringBuilder();
        for (Map.Entry<String, String> attribute : tag.attributes().entrySet()) {
            String value = safeValue(tag.name(), attribute.getKey(), attribute.getValue());
            if (value == null) {
                unsafe(
                        chars,
                        "the HTML tag <" + tag.name() + "> takes no attribute " + attribute.getKey() + "=\""
                                + attribute.getValue() + "\"",
                        "take the attribute out; only lang, dir and the title of <abbr> may stay");
                continue;
            }
            attributes.append(' ').append(attribute.getKey()).append("=\"");
            Html.appendEscaped(attributes, value);
            attributes.append('"');
        }
        walk.body.html.append('<').append(tag.name()).append(attributes).append('>');
        if (!VOID.contains(tag.name())) {
            open.push(new OpenTag(tag.name(), chars));
            if (CLOSED_TO_TERMS.contains(tag.name())) {
                walk.body.runs.close();
            }
        }
    }

    private void close(String name, BasedSequence chars) {
        OpenTag top = open.peek();
        if (open.size() <= floor || top == null || !top.name().equals(name)) {
            unsafe(chars, "the HTML tag " + quote(chars) + " closes nothing", "open the tag in the same paragraph");
            return;
        }
        close();
    }

    private void close() {
        OpenTag tag = open.pop();
        walk.body.html.append("</").append(tag.name()).append('>');
        if (CLOSED_TO_TERMS.contains(tag.name())) {
            walk.body.runs.reopen();
        }
    }

    @Override
    public int enter() {
        int before = floor;
        floor = open.size();
        return before;
    }

    @Override
    public void leave(int entered) {
        while (open.size() > floor) {
            BasedSequence chars = open.element().chars();
            unsafe(
                    chars,
                    "the HTML tag " + quote(chars) + " is not closed",
                    "close it in the same paragraph, and in the same emphasis or link");
            close();
        }
        floor = entered;
    }

    private static @Nullable String safeValue(String tag, String attribute, String value) {
        return switch (attribute) {
            case "lang" -> value.matches("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*") ? value : null;
            case "dir" -> Set.of("ltr", "rtl", "auto").contains(value) ? value : null;
            default -> attribute.equals(WRAPPERS.get(tag)) ? value : null;
        };
    }

    private void unsafe(BasedSequence chars, String message, String hint) {
        walk.report(DiagnosticCode.MARKDOWN_UNSAFE_HTML, chars, message, hint);
    }

    private static String safeListHint() {
        return "write it in Markdown; the only tags are br, wbr, sub, sup, kbd, abbr, span, bdi, q, cite and small";
    }

    private static String quote(BasedSequence chars) {
        String text = chars.toString().replaceAll("\\s+", " ").strip();
        return "\"" + (text.length() <= 60 ? text : text.substring(0, 60) + "…") + "\"";
    }
}

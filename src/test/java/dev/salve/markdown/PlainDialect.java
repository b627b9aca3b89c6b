package dev.salve.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.ParserEmulationProfile;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/** CommonMark without our additions, HTML and every address kept: the product's walk over what the specification says. */
final class PlainDialect {
    private static final String UNRESERVED = "-_.!~*'();/?:@&=+$,#%";

    private PlainDialect() {}

    static MarkdownParser parser() {
        MutableDataSet options = new MutableDataSet();
        options.setFrom(ParserEmulationProfile.COMMONMARK);
        Parser flexmark = Parser.builder(options).build();
        Dialect dialect = new Dialect(flexmark, flexmark, Map.of(), KeptHtml::new, url -> null);
        return new MarkdownParser(dialect, MarkdownLimits.standard(), BodyCache.none());
    }

    /** The page of one example: links and images put in, ids of headings taken out. */
    static String html(MarkdownParser parser, String source) {
        SourceFile file = SourceFile.of("example.md", source);
        MarkdownBody body = parser.parse(file, 0, source.length(), new Diagnostics());
        return withLinks(body).replaceAll("<(h[1-6]) id=\"[^\"]*\">", "<$1>");
    }

    private static String withLinks(MarkdownBody body) {
        StringBuilder out = new StringBuilder();
        Deque<Mention> open = new ArrayDeque<>();
        int at = 0;
        for (Mention mention : body.mentions()) {
            at = closeUntil(mention.htmlStart(), at, open, body, out);
            out.append(body.html(), at, mention.htmlStart());
            at = mention.htmlStart();
            String title = mention.attribute("title")
                    .map(t -> " title=\"" + escape(t) + "\"")
                    .orElse("");
            if (mention.kind() == Mention.Kind.IMAGE) {
                out.append("<img src=\"")
                        .append(encode(mention.target()))
                        .append("\" alt=\"")
                        .append(escape(mention.attribute("alt").orElse("")))
                        .append('"')
                        .append(title)
                        .append(" />");
            } else {
                out.append("<a href=\"")
                        .append(encode(mention.target()))
                        .append('"')
                        .append(title)
                        .append('>');
                open.push(mention);
            }
        }
        at = closeUntil(body.html().length(), at, open, body, out);
        return out.append(body.html(), at, body.html().length()).toString().replace("<!---->", "");
    }

    private static int closeUntil(int place, int from, Deque<Mention> open, MarkdownBody body, StringBuilder out) {
        int at = from;
        while (!open.isEmpty() && open.element().htmlEnd() <= place) {
            Mention link = open.pop();
            out.append(body.html(), at, link.htmlEnd()).append("</a>");
            at = link.htmlEnd();
        }
        return at;
    }

    private static String escape(String text) {
        return Html.escape(text).text();
    }

    private static String encode(String url) {
        StringBuilder out = new StringBuilder();
        for (byte b : url.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean kept = c < 128 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0);
            out.append(kept ? String.valueOf(c) : String.format("%%%02X", (int) c));
        }
        return escape(out.toString());
    }

    /** Writes the author's HTML as it is. */
    private static final class KeptHtml implements RawHtml {
        private final Walk walk;

        KeptHtml(Walk walk) {
            this.walk = walk;
        }

        @Override
        public void inline(Node node) {
            walk.body.html.append(node.getChars());
        }

        @Override
        public void inAlt(Node node) {}

        @Override
        public void block(Node node) {
            walk.body.html.append(((Block) node).getContentChars());
            walk.body.line();
        }

        @Override
        public int enter() {
            return 0;
        }

        @Override
        public void leave(int entered) {}
    }
}

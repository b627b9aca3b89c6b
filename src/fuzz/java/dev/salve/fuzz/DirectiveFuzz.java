package dev.salve.fuzz;

import dev.salve.diagnostic.Diagnostics;
import dev.salve.markdown.MarkdownBody;
import dev.salve.markdown.MarkdownLimits;
import dev.salve.markdown.MarkdownParser;
import dev.salve.markdown.Mention;
import dev.salve.markdown.component.Components;
import dev.salve.source.SourceFile;
import java.util.regex.Pattern;

/** Markdown with directives: any text gives a body of known tags, whose places lie in it. */
public final class DirectiveFuzz {
    private static final MarkdownParser PARSER = MarkdownParser.of(Components.standard(), MarkdownLimits.standard());
    private static final Pattern UNKNOWN_TAG = Pattern.compile(
            "<(?!/?(p|h[1-6]|ul|ol|li|blockquote|pre|code|em|strong|del|br|wbr|hr|table|thead|tbody|tr|th|td|dl|dt|dd|sup|sub"
                    + "|section|a|kbd|abbr|span|bdi|q|cite|small|div|img|input)[ >]|!---->)");

    private DirectiveFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        SourceFile file = Text.of(bytes);
        if (file != null) {
            read(file);
        }
    }

    static MarkdownBody read(SourceFile file) {
        Diagnostics diagnostics = new Diagnostics();
        MarkdownBody body = PARSER.parse(file, 0, file.text().length(), diagnostics);
        Text.check(diagnostics);
        if (UNKNOWN_TAG.matcher(body.html()).find()) {
            throw new IllegalStateException("a tag that we do not write: " + body.html());
        }
        for (Mention mention : body.mentions()) {
            if (mention.htmlStart() > mention.htmlEnd() || mention.htmlEnd() > body.html().length()) {
                throw new IllegalStateException("a mention outside of the text: " + mention);
            }
        }
        return body;
    }
}

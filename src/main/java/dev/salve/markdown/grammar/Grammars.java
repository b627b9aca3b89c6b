package dev.salve.markdown.grammar;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.ParserEmulationProfile;
import com.vladsch.flexmark.util.data.MutableDataSet;
import dev.salve.markdown.component.ComponentSyntax;
import java.util.List;

/** The flexmark parsers that Salve uses, each made once and then used by every thread. */
public final class Grammars {
    private Grammars() {}

    /** For the body of an article: blocks and everything in them. */
    public static Parser body(List<ComponentSyntax> components) {
        MutableDataSet options = commonMark();
        options.set(Parser.HTML_BLOCK_PARSER, false);
        options.set(TablesExtension.WITH_CAPTION, false);
        options.set(TablesExtension.COLUMN_SPANS, false);
        options.set(TablesExtension.MIN_HEADER_ROWS, 1);
        options.set(TablesExtension.MAX_HEADER_ROWS, 1);
        options.set(TablesExtension.APPEND_MISSING_COLUMNS, true);
        options.set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true);
        options.set(TablesExtension.MIN_SEPARATOR_DASHES, 1);
        options.set(DefinitionExtension.TILDE_MARKER, false);
        options.set(
                Parser.EXTENSIONS,
                List.of(
                        new SalveExtension(components, true),
                        TablesExtension.create(),
                        FootnoteExtension.create(),
                        DefinitionExtension.create(),
                        TaskListExtension.create(),
                        StrikethroughExtension.create()));
        return warmedUp(options);
    }

    /** For a single value: running text without blocks. */
    public static Parser inline(List<ComponentSyntax> components) {
        MutableDataSet options = commonMark();
        options.set(Parser.HTML_BLOCK_PARSER, false);
        options.set(Parser.HEADING_PARSER, false);
        options.set(Parser.BLOCK_QUOTE_PARSER, false);
        options.set(Parser.LIST_BLOCK_PARSER, false);
        options.set(Parser.FENCED_CODE_BLOCK_PARSER, false);
        options.set(Parser.INDENTED_CODE_BLOCK_PARSER, false);
        options.set(Parser.THEMATIC_BREAK_PARSER, false);
        options.set(Parser.REFERENCE_PARAGRAPH_PRE_PROCESSOR, false);
        options.set(Parser.EXTENSIONS, List.of(new SalveExtension(components, false), StrikethroughExtension.create()));
        return warmedUp(options);
    }

    private static MutableDataSet commonMark() {
        MutableDataSet options = new MutableDataSet();
        options.setFrom(ParserEmulationProfile.COMMONMARK);
        return options;
    }

    /**
     * A parser marks the special characters of its extensions in a set that all its parses share, at the first parse
     * that meets them. Parsing a piece that meets all of them here means that no later parse changes the set.
     */
    private static Parser warmedUp(MutableDataSet options) {
        Parser parser = Parser.builder(options).build();
        parser.parse("| a:b |\n|---|\n| [c] ~~d~~ |\n");
        return parser;
    }
}

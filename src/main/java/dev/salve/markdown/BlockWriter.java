package dev.salve.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.misc.CharPredicate;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.markdown.grammar.ClosingLine;
import dev.salve.markdown.grammar.CommentBlock;
import dev.salve.markdown.grammar.ContainerBlock;
import dev.salve.markdown.grammar.LeafBlock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes blocks, each on lines of its own. */
final class BlockWriter {
    private final Walk walk;
    private final BodyBuilder body;
    private final DirectiveWriter directives;
    private final TableWriter tables;
    private final FootnoteWriter footnotes;
    private int section;

    BlockWriter(Walk walk) {
        this.walk = walk;
        this.body = walk.body;
        this.directives = new DirectiveWriter(walk, this);
        this.tables = new TableWriter(walk);
        this.footnotes = new FootnoteWriter(walk, this);
    }

    /** The level of the nearest heading above, 0 where there is none. */
    int section() {
        return section;
    }

    void section(int level) {
        section = level;
    }

    void children(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            write(child);
        }
    }

    void footnotes() {
        footnotes.write();
    }

    void write(Node node) {
        body.line();
        walk.text.breakWord();
        switch (NodeKind.of(node)) {
            case PARAGRAPH -> paragraph(node);
            case HEADING -> heading((com.vladsch.flexmark.ast.Heading) node);
            case BULLET_LIST, ORDERED_LIST -> list((ListBlock) node, null);
            case QUOTE -> quote(node);
            case FENCED_CODE -> fenced((FencedCodeBlock) node);
            case INDENTED_CODE -> indented((IndentedCodeBlock) node);
            case THEMATIC_BREAK -> body.html.append("<hr>\n");
            case TABLE -> tables.write(node);
            case DEFINITION_LIST -> definitions(node);
            case CONTAINER -> directives.container((ContainerBlock) node);
            case LEAF -> directives.leaf((LeafBlock) node);
            case CLOSING_LINE -> directives.closingLine((ClosingLine) node);
            case COMMENT -> comment((CommentBlock) node);
            case HTML_BLOCK, HTML_COMMENT_BLOCK -> walk.rawHtml.block(node);
            case LABEL, FOOTNOTE_DEFINITION, REFERENCE_DEFINITION -> {}
            default -> children(node);
        }
    }

    private void paragraph(Node node) {
        int start = body.length();
        int mentions = body.mentionCount();
        body.html.append("<p>");
        int empty = body.length();
        walk.inlines.children(node);
        if (body.length() == empty && body.mentionCount() == mentions) {
            body.html.setLength(start);
        } else {
            body.html.append("</p>\n");
        }
    }

    private void heading(com.vladsch.flexmark.ast.Heading node) {
        HeadingMarker marker = walk.ids.marker(node);
        String id = marker == null ? walk.ids.of(PlainWords.ofHeading(node, null)) : marker.id();
        int start = body.length();
        String tag = "h" + node.getLevel();
        body.html.append('<').append(tag).append(" id=\"");
        Html.appendEscaped(body.html, id);
        body.html.append("\">");
        int words = body.length();
        body.runs.close();
        walk.textDirectives.heading(true);
        if (marker == null) {
            walk.inlines.children(node);
        } else {
            walk.inlines.childrenBefore(marker, node);
        }
        walk.textDirectives.heading(false);
        body.runs.reopen();
        String inner = body.html.substring(words);
        String text = PlainText.of(inner, 0, inner.length());
        // A footnote's number in a list of headings would be a second anchor of the same name.
        Html html = inner.contains(" id=\"") ? Html.escape(text) : new Html(inner);
        body.html.append("</").append(tag).append(">\n");
        body.heading(new Heading(node.getLevel(), id, text, html, start, walk.places.of(node)));
        section = node.getLevel();
    }

    /** Writes a list; {@code items}, if not null, receives the ranges of its items. */
    void list(ListBlock node, @Nullable List<Directive.Item> items) {
        boolean ordered = node instanceof OrderedList;
        body.html.append(ordered ? "<ol" : "<ul");
        if (node instanceof OrderedList list && list.getStartNumber() != 1) {
            body.html.append(" start=\"").append(list.getStartNumber()).append('"');
        }
        body.html.append(">\n");
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof ListItem item) {
                item(item, node.isTight(), items);
            }
        }
        body.line();
        body.html.append(ordered ? "</ol>\n" : "</ul>\n");
    }

    private void item(ListItem item, boolean tight, @Nullable List<Directive.Item> items) {
        body.line();
        body.html.append(item instanceof TaskListItem ? "<li class=\"task\">" : "<li>");
        int start = body.length();
        content(item, tight);
        int end = body.endOfRange(start);
        body.html.append("</li>\n");
        if (items != null) {
            items.add(new Directive.Item(start, end));
        }
    }

    /** Writes what a list item or a definition holds; in a tight list its paragraphs have no element of their own. */
    private void content(ListItem item, boolean tight) {
        String mark = item instanceof TaskListItem task ? (task.isItemDoneMarker() ? "☑ " : "☐ ") : "";
        walk.text.breakWord();
        boolean afterWords = false;
        for (Node child = item.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Paragraph && tight) {
                if (afterWords) {
                    body.line();
                }
                body.html.append(mark);
                walk.inlines.children(child);
                afterWords = true;
            } else if (child instanceof Paragraph && !mark.isEmpty()) {
                body.line();
                body.html.append("<p>").append(mark);
                walk.inlines.children(child);
                body.html.append("</p>\n");
            } else {
                write(child);
            }
            mark = "";
        }
    }

    private void definitions(Node node) {
        body.html.append("<dl>\n");
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            body.line();
            if (child instanceof DefinitionItem item) {
                body.html.append("<dd>");
                content(item, item.isTight());
                body.html.append("</dd>\n");
            } else if (child instanceof DefinitionTerm) {
                body.html.append("<dt>");
                for (Node words = child.getFirstChild(); words != null; words = words.getNext()) {
                    walk.inlines.children(words);
                }
                body.html.append("</dt>\n");
            }
        }
        body.html.append("</dl>\n");
    }

    private void quote(Node node) {
        body.html.append("<blockquote>\n");
        body.runs.close();
        children(node);
        body.runs.reopen();
        body.line();
        body.html.append("</blockquote>\n");
    }

    private void fenced(FencedCodeBlock node) {
        body.html.append("<pre><code");
        BasedSequence info = node.getInfo();
        String language = info.isBlank()
                ? ""
                : node.getInfoDelimitedByAny(CharPredicate.SPACE_TAB).unescape();
        if (!language.isEmpty()) {
            body.html.append(" class=\"language-");
            Html.appendEscaped(body.html, language);
            body.html.append('"');
        }
        body.html.append('>');
        CodeText.appendBlock(body.html, node.getContentChars());
        body.html.append("</code></pre>\n");
    }

    private void indented(IndentedCodeBlock node) {
        body.html.append("<pre><code>");
        CodeText.appendBlock(body.html, node.getContentChars().trimTailBlankLines());
        body.html.append("</code></pre>\n");
    }

    private void comment(CommentBlock node) {
        BasedSequence rest = node.rest();
        if (!node.closed()) {
            walk.report(
                    DiagnosticCode.MARKDOWN_UNSAFE_HTML,
                    node.getChars(),
                    "this comment has no end",
                    "write \"-->\" where it ends");
        } else if (rest != null) {
            walk.report(
                    DiagnosticCode.MARKDOWN_UNSAFE_HTML,
                    rest,
                    "\"" + rest + "\" stands behind a comment and would not be printed",
                    "begin a new line behind \"-->\"");
        }
    }
}

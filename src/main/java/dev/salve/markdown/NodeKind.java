package dev.salve.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ast.WhiteSpace;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import dev.salve.markdown.grammar.Citation;
import dev.salve.markdown.grammar.ClosingLine;
import dev.salve.markdown.grammar.CommentBlock;
import dev.salve.markdown.grammar.ContainerBlock;
import dev.salve.markdown.grammar.DirectiveLabel;
import dev.salve.markdown.grammar.LeafBlock;
import dev.salve.markdown.grammar.TextDirective;
import java.util.IdentityHashMap;

/** The kinds of node in a parsed tree, so that the walk can switch over them. */
enum NodeKind {
    PARAGRAPH(Paragraph.class),
    HEADING(com.vladsch.flexmark.ast.Heading.class),
    BULLET_LIST(BulletList.class),
    ORDERED_LIST(OrderedList.class),
    BULLET_ITEM(BulletListItem.class),
    ORDERED_ITEM(OrderedListItem.class),
    TASK_ITEM(TaskListItem.class),
    QUOTE(BlockQuote.class),
    FENCED_CODE(FencedCodeBlock.class),
    INDENTED_CODE(IndentedCodeBlock.class),
    THEMATIC_BREAK(ThematicBreak.class),
    HTML_BLOCK(HtmlBlock.class),
    HTML_COMMENT_BLOCK(HtmlCommentBlock.class),
    TABLE(TableBlock.class),
    DEFINITION_LIST(DefinitionList.class),
    DEFINITION_TERM(DefinitionTerm.class),
    DEFINITION_ITEM(DefinitionItem.class),
    FOOTNOTE_DEFINITION(FootnoteBlock.class),
    REFERENCE_DEFINITION(Reference.class),
    CONTAINER(ContainerBlock.class),
    LEAF(LeafBlock.class),
    CLOSING_LINE(ClosingLine.class),
    LABEL(DirectiveLabel.class),
    COMMENT(CommentBlock.class),

    TEXT(Text.class),
    TEXT_BASE(TextBase.class),
    WHITE_SPACE(WhiteSpace.class),
    SOFT_BREAK(SoftLineBreak.class),
    HARD_BREAK(HardLineBreak.class),
    ENTITY(HtmlEntity.class),
    CODE(Code.class),
    EMPHASIS(Emphasis.class),
    STRONG(StrongEmphasis.class),
    STRIKETHROUGH(Strikethrough.class),
    LINK(Link.class),
    LINK_REFERENCE(LinkRef.class),
    IMAGE(Image.class),
    IMAGE_REFERENCE(ImageRef.class),
    AUTO_LINK(AutoLink.class),
    MAIL_LINK(MailLink.class),
    HTML_INLINE(HtmlInline.class),
    HTML_INLINE_COMMENT(HtmlInlineComment.class),
    FOOTNOTE(Footnote.class),
    TEXT_DIRECTIVE(TextDirective.class),
    CITATION(Citation.class),

    OTHER(Node.class);

    private static final IdentityHashMap<Class<?>, NodeKind> BY_CLASS = new IdentityHashMap<>();

    static {
        for (NodeKind kind : values()) {
            BY_CLASS.put(kind.type, kind);
        }
    }

    private final Class<? extends Node> type;

    NodeKind(Class<? extends Node> type) {
        this.type = type;
    }

    static NodeKind of(Node node) {
        return BY_CLASS.getOrDefault(node.getClass(), OTHER);
    }

    /** Whether such a node counts as a level when nesting is measured. */
    boolean nests() {
        return switch (this) {
            case BULLET_ITEM,
                    ORDERED_ITEM,
                    TASK_ITEM,
                    QUOTE,
                    DEFINITION_ITEM,
                    CONTAINER,
                    EMPHASIS,
                    STRONG,
                    STRIKETHROUGH,
                    LINK,
                    LINK_REFERENCE,
                    IMAGE,
                    IMAGE_REFERENCE,
                    FOOTNOTE,
                    TEXT_DIRECTIVE -> true;
            default -> false;
        };
    }
}

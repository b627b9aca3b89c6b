package dev.salve.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.source.SourceSpan;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes links and images: their words into the HTML, their addresses into mentions. */
final class LinkWriter {
    private final Walk walk;
    private final BodyBuilder body;
    private final IdentityHashMap<LinkNodeBase, Destination> definitions = new IdentityHashMap<>();
    private int depth;

    /** An address that may be used, with its title. */
    private record Destination(@Nullable String address, SourceSpan span, List<Attribute> title) {}

    LinkWriter(Walk walk) {
        this.walk = walk;
        this.body = walk.body;
    }

    /** Whether what is written now stands in the words of a link. */
    boolean inLink() {
        return depth > 0;
    }

    void write(Node node) {
        if (node instanceof InlineLinkNode inline) {
            linkOrImage(node, destination(inline));
        } else if (node instanceof RefNode reference) {
            reference(node, reference);
        } else if (node instanceof MailLink mail) {
            automatic(mail, mail.getText(), "mailto:");
        } else if (node instanceof AutoLink auto) {
            automatic(auto, auto.getText(), "");
        }
    }

    private void reference(Node node, RefNode reference) {
        Reference definition = reference.isDefined() ? reference.getReferenceNode(walk.document) : null;
        if (definition == null) {
            literal(node);
        } else {
            linkOrImage(node, definitions.computeIfAbsent(definition, this::destination));
        }
    }

    private void linkOrImage(Node node, Destination destination) {
        NodeKind kind = NodeKind.of(node);
        if (kind == NodeKind.IMAGE || kind == NodeKind.IMAGE_REFERENCE) {
            image(node, destination);
        } else {
            link(node, destination);
        }
    }

    private void link(Node node, Destination destination) {
        String address = destination.address();
        if (address == null) {
            walk.inlines.children(node);
            return;
        }
        int place = body.open();
        int start = body.length();
        words(node);
        int end = body.endOfRange(start);
        body.close(
                place,
                BodyBuilder.plain(
                        Mention.Kind.LINK,
                        start,
                        end,
                        walk.places.of(node),
                        address,
                        destination.span(),
                        destination.title()));
    }

    private void words(Node node) {
        depth++;
        body.runs.close();
        walk.inlines.children(node);
        body.runs.reopen();
        depth--;
    }

    private void image(Node node, Destination destination) {
        String alt = PlainWords.forImage(node, walk);
        String address = destination.address();
        if (address == null) {
            return;
        }
        List<Attribute> attributes = new ArrayList<>();
        attributes.add(new Attribute("alt", alt, walk.places.of(node)));
        attributes.addAll(destination.title());
        int at = body.length();
        body.mention(BodyBuilder.plain(
                Mention.Kind.IMAGE, at, at, walk.places.of(node), address, destination.span(), attributes));
    }

    private void automatic(Node node, BasedSequence text, String scheme) {
        String address = scheme + text;
        SourceSpan span = walk.places.of(text);
        String fault = walk.dialect.urls().apply(address);
        int place = body.open();
        int start = body.length();
        Html.appendEscaped(body.html, text);
        walk.text.breakWord();
        if (fault != null) {
            unsafe(span, fault);
            return;
        }
        body.close(
                place,
                BodyBuilder.plain(
                        Mention.Kind.LINK, start, body.length(), walk.places.of(node), address, span, List.of()));
    }

    private Destination destination(LinkNodeBase node) {
        SourceSpan span = walk.places.of(node.getUrl());
        String decoded = node.getUrl().unescape();
        String fault = walk.dialect.urls().apply(decoded);
        if (fault != null) {
            unsafe(span, fault);
            return new Destination(null, span, List.of());
        }
        BasedSequence title = node.getTitle();
        List<Attribute> titles =
                title.isNull() ? List.of() : List.of(new Attribute("title", title.unescape(), walk.places.of(title)));
        return new Destination(SafeUrl.clean(decoded), span, titles);
    }

    private void unsafe(SourceSpan span, String fault) {
        walk.report(
                DiagnosticCode.MARKDOWN_UNSAFE_URL, span, fault, "use http, https, mailto, tel, or the path of a file");
    }

    /** A reference that is not defined is text: its brackets, and its words with their markup. */
    private void literal(Node node) {
        Node first = node.getFirstChild();
        Node last = node.getLastChild();
        if (first == null || last == null) {
            walk.text.write(node.getChars());
            return;
        }
        walk.text.write(node.baseSubSequence(node.getStartOffset(), first.getStartOffset()));
        walk.inlines.children(node);
        walk.text.write(node.baseSubSequence(last.getEndOffset(), node.getEndOffset()));
    }
}

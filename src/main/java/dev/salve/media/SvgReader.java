package dev.salve.media;

import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.source.LineMap;
import dev.salve.source.SourceFile;
import dev.salve.source.SourceSpan;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads SVG into a tree, with limits, without document types and outer entities, and shows a guard every part. */
final class SvgReader {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final int MOST_CHARACTERS = 2 * 1024 * 1024;
    private static final int DEEPEST = 100;
    private static final Set<String> READ_AS_UTF_8 = Set.of("utf-8", "utf8", "us-ascii", "ascii");

    private final SourceFile file;
    private final SvgGuard guard;
    private final Diagnostics diagnostics;
    private final Deque<SvgNode.Element> open = new ArrayDeque<>();
    private SvgNode.@Nullable Element root;

    SvgReader(SourceFile file, SvgGuard guard, Diagnostics diagnostics) {
        this.file = file;
        this.guard = guard;
        this.diagnostics = diagnostics;
    }

    Optional<SvgDrawing> read() {
        if (file.text().length() > MOST_CHARACTERS) {
            return unreadable(file.whole(), "is larger than 2 MiB", "simplify its paths, or save it as PNG");
        }
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(new StringReader(file.text()));
            checkEncoding(xml.getCharacterEncodingScheme());
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT && open.size() == DEEPEST) {
                    return unreadable(place(xml.getLocation()), "is nested deeper than 100", "group less");
                }
                take(event, xml);
            }
        } catch (XMLStreamException e) {
            return unreadable(place(e.getLocation()), "is not well-formed here", "save it anew as plain SVG");
        }
        if (root == null || !root.isSvg() || !root.name().equals("svg")) {
            return unreadable(
                    file.whole(), "does not begin with <svg xmlns=\"" + SVG + "\">", "save it anew as plain SVG");
        }
        return guard.isSafe() ? Optional.of(new SvgDrawing(root)) : Optional.empty();
    }

    /** The JDK's own parser, whatever else is on the class path, with everything off that could load. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is loaded");
        });
        return factory;
    }

    private void take(int event, XMLStreamReader xml) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start(xml);
            case XMLStreamConstants.END_ELEMENT -> open.pop();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                SvgNode.Element parent = open.peek();
                if (parent != null) {
                    parent.children().add(new SvgNode.Text(xml.getText()));
                }
            }
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                guard.refuseDoctype(
                        Math.max(0, file.text().toUpperCase(Locale.ROOT).indexOf("<!DOCTYPE")));
            case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                guard.refuseInstruction(
                        xml.getPITarget(), Math.max(0, file.text().indexOf("<?" + xml.getPITarget())));
            default -> {}
        }
    }

    private void start(XMLStreamReader xml) {
        String name = xml.getLocalName();
        String namespace = Objects.requireNonNullElse(xml.getNamespaceURI(), "");
        SourceSpan tag = tag(xml);
        guard.checkElement(name, namespace, tag);
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String attribute = xml.getAttributeLocalName(i);
            String prefix = Objects.requireNonNullElse(xml.getAttributePrefix(i), "");
            String qualified = prefix.isEmpty() ? attribute : prefix + ":" + attribute;
            String value = xml.getAttributeValue(i);
            guard.checkAttribute(name, attribute, qualified, value, attribute(tag, qualified));
            attributes.put(attribute.equals("href") ? "href" : qualified, value);
        }
        // Filled as the reader goes on; nobody sees it before the end.
        SvgNode.Element element = new SvgNode.Element(name, namespace.equals(SVG), attributes, new ArrayList<>());
        SvgNode.Element parent = open.peek();
        if (parent == null) {
            root = element;
        } else {
            parent.children().add(element);
        }
        open.push(element);
    }

    private void checkEncoding(@Nullable String encoding) {
        if (encoding != null && !READ_AS_UTF_8.contains(encoding.toLowerCase(Locale.ROOT))) {
            guard.refuseEncoding(encoding);
        }
    }

    /** The start tag that the reader has just passed. */
    private SourceSpan tag(XMLStreamReader xml) {
        String prefix = xml.getPrefix();
        String written = prefix == null || prefix.isEmpty() ? xml.getLocalName() : prefix + ":" + xml.getLocalName();
        int end = offset(xml.getLocation());
        int start = file.text().lastIndexOf("<" + written, Math.max(0, end - 1));
        return start < 0 ? file.span(end, end) : file.span(start, end);
    }

    /** An attribute with its value, inside its tag; the tag if it isn't found. */
    private static SourceSpan attribute(SourceSpan tag, String qualified) {
        Matcher found = Pattern.compile("\\s(" + Pattern.quote(qualified) + "\\s*=\\s*(\"[^\"]*\"|'[^']*'))")
                .matcher(tag.text());
        return found.find() ? tag.part(found.start(1), found.end(1)) : tag;
    }

    /** Lines and columns are taken, because the parser's offsets count a line end of two characters as one. */
    private int offset(@Nullable Location location) {
        LineMap lines = file.lines();
        if (location == null || location.getLineNumber() < 1 || location.getLineNumber() > lines.count()) {
            return 0;
        }
        return lines.start(location.getLineNumber()) + Math.max(0, location.getColumnNumber() - 1);
    }

    private SourceSpan place(@Nullable Location location) {
        int offset = offset(location);
        return file.span(offset, offset);
    }

    private Optional<SvgDrawing> unreadable(SourceSpan place, String what, String hint) {
        diagnostics.report(DiagnosticCode.MEDIA_UNREADABLE, place, "the drawing \"" + file.path() + "\" " + what, hint);
        return Optional.empty();
    }
}

package dev.salve.render;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML document, or a page in HTML's XML syntax, written element by element. */
public final class XmlText {
    private final StringWriter out = new StringWriter();
    private final XMLStreamWriter writer;

    private XmlText() {
        try {
            // The JDK's own writer: libraries on the class path may offer others, which write other bytes.
            writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    /** An XML document in UTF-8, empty so far. */
    public static XmlText document() {
        XmlText xml = new XmlText();
        xml.run(writer -> writer.writeStartDocument("UTF-8", "1.0"));
        return xml.line();
    }

    /** An HTML page, empty so far. */
    public static XmlText page() {
        XmlText xml = new XmlText();
        xml.run(writer -> writer.writeDTD("<!doctype html>"));
        return xml.line();
    }

    /** Opens an element; {@code attributes} are names and values in turn. */
    public XmlText open(String element, String... attributes) {
        run(writer -> writer.writeStartElement(element));
        return attributes(attributes);
    }

    /** Closes the innermost open element. */
    public XmlText close() {
        run(XMLStreamWriter::writeEndElement);
        return this;
    }

    /** An element without content. */
    public XmlText empty(String element, String... attributes) {
        run(writer -> writer.writeEmptyElement(element));
        return attributes(attributes);
    }

    /** An element that holds nothing but words. */
    public XmlText element(String element, String words, String... attributes) {
        return open(element, attributes).words(words).close();
    }

    /** Words, without the control characters that XML forbids. */
    public XmlText words(String words) {
        String allowed = words.codePoints()
                .filter(c -> c >= 0x20 ? c != 0xfffe && c != 0xffff : c == '\n' || c == '\t' || c == '\r')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        run(writer -> writer.writeCharacters(allowed));
        return this;
    }

    /** A line end, for people who read the file. */
    public XmlText line() {
        return words("\n");
    }

    /** All of it, with every element closed and a line end behind it. */
    public String text() {
        run(XMLStreamWriter::writeEndDocument);
        run(XMLStreamWriter::flush);
        return out + "\n";
    }

    private XmlText attributes(String... attributes) {
        for (int i = 0; i < attributes.length; i += 2) {
            String name = attributes[i];
            String value = attributes[i + 1];
            run(writer -> writer.writeAttribute(name, value));
        }
        return this;
    }

    private interface Step {
        void run(XMLStreamWriter writer) throws XMLStreamException;
    }

    private void run(Step step) {
        try {
            step.run(writer);
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    private static IllegalStateException failed(XMLStreamException e) {
        return new IllegalStateException("writing to memory failed", e);
    }
}

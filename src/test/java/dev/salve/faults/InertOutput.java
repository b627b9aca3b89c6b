package dev.salve.faults;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads every file of a finished site as a browser, a feed reader or a server would, and tells what could do harm. */
final class InertOutput {
    private static final Set<String> ADDRESSES = Set.of(
            "href",
            "src",
            "srcset",
            "action",
            "formaction",
            "poster",
            "data",
            "cite",
            "background",
            "xlink:href",
            "manifest",
            "ping",
            "longdesc",
            "usemap",
            "archive",
            "codebase");

    /** What writers may use of HTML, which a page without their text does not hold. */
    private static final Set<String> SAFE_HTML = Set.of(
            "br",
            "wbr",
            "sub",
            "sup",
            "kbd",
            "abbr",
            "abbr title",
            "span",
            "span lang",
            "span dir",
            "bdi",
            "q",
            "cite",
            "small",
            "del",
            "input type",
            "input checked",
            "input disabled");

    private final Set<String> usual;
    private final List<String> harm = new ArrayList<>();

    private InertOutput(Set<String> usual) {
        this.usual = usual;
    }

    /** What is wrong with a site, given the elements and attributes that a harmless one holds. */
    static List<String> harm(Path site, Set<String> usual) throws IOException {
        InertOutput output = new InertOutput(usual);
        for (Path file : files(site)) {
            output.look(site.relativize(file).toString(), Files.readString(file, StandardCharsets.UTF_8));
        }
        return output.harm;
    }

    /** Each element, and each element with each of its attributes, that the pages of a site hold. */
    static Set<String> vocabulary(Path site) throws IOException {
        Set<String> found = new TreeSet<>();
        for (Path file : files(site)) {
            if (file.toString().endsWith(".html")) {
                for (Element element : Jsoup.parse(Files.readString(file)).getAllElements()) {
                    found.add(element.normalName());
                    element.attributes()
                            .forEach(a -> found.add(
                                    element.normalName() + " " + a.getKey().toLowerCase(Locale.ROOT)));
                }
            }
        }
        return found;
    }

    private static List<Path> files(Path site) throws IOException {
        try (Stream<Path> walk = Files.walk(site)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(site.resolve("assets")))
                    .filter(file -> file.toString().matches(".*(\\.(html|xml|json|txt|ics)|_headers|_redirects)"))
                    .sorted()
                    .toList();
        }
    }

    private void look(String file, String text) {
        if (file.endsWith(".html")) {
            html(file, text);
        } else if (file.endsWith(".xml")) {
            xml(file, text);
        } else if (file.endsWith(".json")) {
            json(file, text);
        } else if (file.endsWith("_redirects")) {
            text.lines().filter(line -> !line.matches("/\\S* /\\S* 301")).forEach(line -> harm.add(file + ": " + line));
        } else if (file.endsWith("_headers") || file.endsWith("robots.txt")) {
            if (text.contains("alert(1)")) {
                harm.add(file + " holds an author's words");
            }
        }
    }

    private void html(String file, String text) {
        Document page = Jsoup.parse(text);
        for (Element element : page.getAllElements()) {
            element(file, element);
        }
        if (file.endsWith("index.html") && page.select("main").size() != 1) {
            harm.add(file + ": " + page.select("main").size() + " main elements");
        }
    }

    private void element(String file, Element element) {
        String name = element.normalName();
        if (!usual.contains(name) && !SAFE_HTML.contains(name) && !name.startsWith("#")) {
            harm.add(file + ": <" + name + ">");
        }
        for (Attribute attribute : element.attributes()) {
            String key = attribute.getKey().toLowerCase(Locale.ROOT);
            if (!usual.contains(name + " " + key) && !SAFE_HTML.contains(name + " " + key)) {
                harm.add(file + ": <" + name + " " + key + "=\"" + attribute.getValue() + "\">");
            }
            if (ADDRESSES.contains(key)) {
                address(file + ": <" + name + " " + key + ">", attribute.getValue());
            }
        }
        if (name.equals("meta") && element.attr("http-equiv").equalsIgnoreCase("refresh")) {
            address(file + ": refresh", element.attr("content").replaceFirst("^[^=]*=", ""));
        }
        if (name.equals("script")) {
            script(file, element);
        }
    }

    private void script(String file, Element script) {
        if (script.attr("type").equals("application/ld+json")) {
            if (script.data().contains("<") || !script.attr("src").isEmpty()) {
                harm.add(file + ": a data block that can be left");
            }
            json(file, script.data());
        } else if (!script.data().isEmpty()
                || !script.attr("src").matches("(\\.\\./)*assets/[a-z0-9./-]+\\.js|/[a-z/]*assets/[a-z0-9./-]+\\.js")) {
            harm.add(file + ": " + script.outerHtml());
        }
    }

    private void address(String where, String value) {
        String url = value.codePoints()
                .filter(c -> !Character.isWhitespace(c)
                        && !Character.isSpaceChar(c)
                        && Character.getType(c) != Character.CONTROL
                        && Character.getType(c) != Character.FORMAT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .toLowerCase(Locale.ROOT)
                .replace('\\', '/');
        int end = url.length();
        for (char stop : new char[] {'/', '?', '#'}) {
            int at = url.indexOf(stop);
            end = at >= 0 ? Math.min(end, at) : end;
        }
        int colon = url.indexOf(':');
        boolean hasScheme = colon >= 0 && colon < end;
        if (url.startsWith("//")
                || (hasScheme && !Set.of("http", "https", "mailto", "tel").contains(url.substring(0, colon)))) {
            harm.add(where + " " + value);
        }
    }

    private void xml(String file, String text) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setNamespaceAware(true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            org.w3c.dom.Document document =
                    builder.parse(new InputSource(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
            NodeList all = document.getElementsByTagName("*");
            for (int i = 0; i < all.getLength(); i++) {
                org.w3c.dom.Element element = (org.w3c.dom.Element) all.item(i);
                address(file + ": " + element.getTagName(), element.getAttribute("href"));
                if (Set.of("loc", "id", "uri").contains(element.getTagName())) {
                    address(file + ": " + element.getTagName(), element.getTextContent());
                }
                if (Set.of("html", "xhtml").contains(element.getAttribute("type"))) {
                    html(file, element.getTextContent());
                }
            }
        } catch (SAXException | IOException | ParserConfigurationException e) {
            harm.add(file + ": " + e.getMessage());
        }
    }

    private void json(String file, String text) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), new StringReader(text))) {
            while (parser.nextToken() != null) {
                if (parser.currentToken().isScalarValue()
                        && Set.of("url", "href", "@id", "sameAs", "image")
                                .contains(String.valueOf(parser.currentName()))) {
                    address(file + ": " + parser.currentName(), parser.getString());
                }
            }
        } catch (JacksonException e) {
            harm.add(file + ": " + e.getMessage());
        }
    }
}

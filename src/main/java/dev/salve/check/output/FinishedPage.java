package dev.salve.check.output;

import dev.salve.model.output.OutputFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A finished HTML page as a row of tags, with an index of its elements and attributes, so that no rule walks over all. */
public final class FinishedPage {
    private static final List<String> PARTS = List.of("html", "head", "title", "body");

    private final String path;
    private final byte[] html;
    private final @Nullable String template;
    private final List<Tag> tags;
    private final Map<String, List<Tag>> elements = new HashMap<>();
    private final Map<String, List<Tag>> attributes = new HashMap<>();

    private FinishedPage(String path, byte[] html, @Nullable String template) {
        this.path = path;
        this.template = template;
        this.html = html;
        this.tags = TagReader.read(html);
        for (Tag tag : tags) {
            if (!tag.closing()) {
                elements.computeIfAbsent(tag.name(), name -> new ArrayList<>()).add(tag);
                for (TagAttribute attribute : tag.attributes()) {
                    List<Tag> having = attributes.computeIfAbsent(attribute.name(), name -> new ArrayList<>());
                    if (having.isEmpty() || having.get(having.size() - 1).index() < tag.index()) {
                        having.add(tag); // an attribute that is written twice counts once
                    }
                }
            }
        }
    }

    /** A finished file that is HTML, or like SVG written as HTML is. */
    public static FinishedPage of(OutputFile file) {
        return new FinishedPage(file.path(), file.bytes(), file.template());
    }

    /** Where it goes on the site. */
    public String path() {
        return path;
    }

    /** The template of the theme that wrote it, as messages call it, or null where none did. */
    public @Nullable String template() {
        return template;
    }

    /** Its tags in the order in which they stand. */
    public List<Tag> tags() {
        return tags;
    }

    /**
     * Whether it is a page rather than a line for a search engine in a file that is called like one. What a template
     * writes is a page, whatever it lacks.
     */
    boolean isPage() {
        return template != null || PARTS.stream().anyMatch(elements::containsKey);
    }

    /** The tags that open an element called {@code name}, in order. */
    public List<Tag> elements(String name) {
        return elements.getOrDefault(name, List.of());
    }

    /** The tags that open an element called by one of {@code names}, in order. */
    public List<Tag> elements(Collection<String> names) {
        List<Tag> found = new ArrayList<>();
        names.forEach(name -> found.addAll(elements(name)));
        found.sort(Comparator.comparingInt(Tag::index));
        return found;
    }

    /** The tags that have an attribute called {@code name}, in order. */
    public List<Tag> having(String name) {
        return attributes.getOrDefault(name, List.of());
    }

    /** The names of all attributes on the page. */
    public Set<String> attributes() {
        return attributes.keySet();
    }

    /** The first tag that opens an element called {@code name}, or null. */
    public @Nullable Tag first(String name) {
        List<Tag> all = elements(name);
        return all.isEmpty() ? null : all.get(0);
    }

    /** The ids on the page. */
    public Set<String> ids() {
        Set<String> ids = new HashSet<>();
        having("id").forEach(tag -> ids.add(tag.value("id")));
        return ids;
    }

    /** What stands between a tag and the next one: the whole content of a script, style or title element. */
    public String textBehind(Tag tag) {
        return new String(html, tag.end(), next(tag) - tag.end(), StandardCharsets.UTF_8);
    }

    /** Where the next tag starts. */
    private int next(Tag tag) {
        int next = tag.index() + 1;
        return next < tags.size() ? tags.get(next).start() : html.length;
    }

    /** The tag that ends an element; the page's last one if none does. */
    public Tag end(Tag element) {
        int depth = 1;
        for (int i = element.index() + 1; i < tags.size(); i++) {
            Tag tag = tags.get(i);
            if (tag.name().equals(element.name())) {
                depth += tag.closing() ? -1 : 1;
                if (depth == 0) {
                    return tag;
                }
            }
        }
        return tags.get(tags.size() - 1);
    }

    /** An element's own tag and those within it. */
    public List<Tag> within(Tag element) {
        return tags.subList(element.index(), end(element).index());
    }

    /** Whether people hear nothing of an element. */
    public boolean isSilent(Tag element) {
        for (Tag tag : within(element)) {
            int next = next(tag);
            for (int at = tag.end(); at < next; at++) {
                // words right behind the tag are what nearly every link and button has
                if (html[at] > 0 && Character.isLetterOrDigit(html[at]) && !tag.opens("script")) {
                    return false;
                }
            }
        }
        return spokenText(element).isEmpty();
    }

    /** What people hear of an element: its words and its pictures' alternatives. */
    public String spokenText(Tag element) {
        StringBuilder text = new StringBuilder();
        for (Tag tag : within(element)) {
            if (tag.index() > element.index() && !tag.closing()) {
                text.append(' ').append(tag.value(tag.name().equals("img") ? "alt" : "aria-label"));
            }
            if (!tag.opens("script") && !tag.opens("style")) {
                text.append(textBehind(tag));
            }
        }
        return CharacterReferences.replacedIn(text.toString())
                .replaceAll("[\\s\\u00a0]+", " ")
                .strip();
    }
}

package dev.salve.check.output;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A finished HTML page as a row of tags.
 *
 * @param path where it goes on the site
 * @param html all of it
 * @param tags in the order in which they stand
 */
public record FinishedPage(String path, String html, List<Tag> tags) {
    private static final Set<String> PARTS = Set.of("html", "head", "title", "body");

    /** A page of this text. */
    public static FinishedPage of(String path, String html) {
        return new FinishedPage(path, html, TagReader.read(html));
    }

    /** Whether it is a page rather than a line for a search engine in a file that is called like one. */
    boolean isPage() {
        return tags.stream().anyMatch(tag -> PARTS.contains(tag.name()));
    }

    /** The first tag that opens an element called {@code name}, or null. */
    public @Nullable Tag first(String name) {
        return tags.stream().filter(tag -> tag.opens(name)).findFirst().orElse(null);
    }

    /** The ids on the page. */
    public Set<String> ids() {
        Set<String> ids = new HashSet<>();
        tags.forEach(tag -> {
            String id = tag.attribute("id");
            if (id != null) {
                ids.add(id);
            }
        });
        return ids;
    }

    /** What stands between a tag and the next one: the whole content of a script, style or title element. */
    public String textBehind(int index) {
        int end = index + 1 < tags.size() ? tags.get(index + 1).start() : html.length();
        return html.substring(tags.get(index).end(), end);
    }

    /** The index of the tag that ends the element which the tag at {@code index} opens; the last tag's if none does. */
    public int end(int index) {
        String name = tags.get(index).name();
        int depth = 1;
        for (int i = index + 1; i < tags.size(); i++) {
            if (tags.get(i).name().equals(name)) {
                depth += tags.get(i).closing() ? -1 : 1;
                if (depth == 0) {
                    return i;
                }
            }
        }
        return tags.size() - 1;
    }

    /** Whether people hear nothing of the element that the tag at {@code index} opens. */
    public boolean isSilent(int index) {
        int end = end(index);
        for (int i = index; i < end; i++) {
            int next = tags.get(i + 1).start();
            for (int at = tags.get(i).end(); at < next; at++) {
                if (Character.isLetterOrDigit(html.charAt(at)) && !tags.get(i).opens("script")) {
                    return false; // words right behind the tag are what nearly every link and button has
                }
            }
        }
        return spokenText(index).isEmpty();
    }

    /** What people hear of the element that the tag at {@code index} opens: its words and its pictures' alternatives. */
    public String spokenText(int index) {
        StringBuilder text = new StringBuilder();
        int end = end(index);
        for (int i = index; i < end; i++) {
            Tag tag = tags.get(i);
            if (i > index && !tag.closing()) {
                text.append(' ').append(tag.value(tag.name().equals("img") ? "alt" : "aria-label"));
            }
            if (!tag.opens("script") && !tag.opens("style")) {
                text.append(textBehind(i));
            }
        }
        return CharacterReferences.replacedIn(text.toString())
                .replaceAll("[\\s\\u00a0]+", " ")
                .strip();
    }
}

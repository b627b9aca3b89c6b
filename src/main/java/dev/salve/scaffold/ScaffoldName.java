package dev.salve.scaffold;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Names of folders and files: what they may be, and how they read as words. */
public final class ScaffoldName {
    /** Names at the top of the content folder that have a meaning of their own or become pages that Salve makes. */
    private static final Set<String> TAKEN = new TreeSet<>(
            List.of("assets", "faq", "glossary", "media", "people", "reviews", "search", "shared", "static"));

    private ScaffoldName() {}

    /** Whether it can stand in an address: letters a to z, digits and single hyphens. */
    public static boolean isSegment(String name) {
        return name.matches("[a-z0-9]+(-[a-z0-9]+)*");
    }

    /** Whether a treatment's folder can't have this name, because it means something else. */
    public static boolean isTaken(String name) {
        return TAKEN.contains(name);
    }

    /** What {@code written} would be as a name, such as {@code laser-hair-removal}; empty where nothing is left of it. */
    public static String of(String written) {
        return written.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
    }

    /** The name as a title: {@code Laser hair removal}. */
    public static String title(String name) {
        String words = name.replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** A title as it stands within a sentence: its first letter small, unless it is an abbreviation. */
    static String inSentence(String title) {
        boolean isAbbreviation = title.length() > 1 && Character.isUpperCase(title.charAt(1));
        return isAbbreviation ? title : title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    }
}

package dev.salve.scaffold;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An article to start from, for each kind of article. */
public final class ArticleSkeletons {
    private static final List<String> KINDS = List.of(
            "procedure", "benefits", "risks", "comparison", "aftercare", "suitability", "article", "faq", "page");
    /** The longest title that an article may have. */
    private static final int LONGEST_TITLE = 65;

    private ArticleSkeletons() {}

    /** The kinds of article that can be started, treatments apart. */
    public static List<String> kinds() {
        return KINDS;
    }

    /** The kind that a file of this name usually has. */
    public static String usualKind(String name) {
        return switch (name) {
            case "home-or-professional", "options" -> "comparison";
            default -> KINDS.contains(name) ? name : "article";
        };
    }

    /**
     * A draft of an article.
     *
     * @param path its path in the content folder without ending: {@code microneedling/benefits}, {@code about}
     * @param kind one of {@link #kinds}
     * @param title its title, or null for the one that such an article usually has
     * @param treatment what its treatment is called, or null for an article outside a treatment
     * @param author the id of its author
     */
    public static ScaffoldFile article(
            String path, String kind, @Nullable String title, @Nullable String treatment, String author) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        String shown = title != null ? title : title(kind, name, treatment);
        String text = Skeleton.read("article/" + kind + ".md").fill(Map.of("title", shown, "author", author));
        return new ScaffoldFile(path + ".md", text);
    }

    private static String title(String kind, String name, @Nullable String treatment) {
        String plain = ScaffoldName.title(name);
        if (treatment == null) {
            return plain;
        }
        String of = ScaffoldName.inSentence(treatment);
        String usual = switch (kind) {
            case "procedure" -> "What happens during " + of;
            case "benefits" -> "What may get better with " + of;
            case "risks" -> "What may go wrong with " + of;
            case "comparison" -> "Clinic, home or no treatment";
            case "aftercare" -> "Aftercare for " + of;
            case "suitability" -> "Who should wait or not have " + of;
            case "faq" -> "Questions about " + of;
            default -> plain;
        };
        return usual.length() <= LONGEST_TITLE ? usual : plain;
    }
}

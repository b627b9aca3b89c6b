package dev.salve.model.content;

import dev.salve.config.SiteConfig;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that was read, each thing alone.
 *
 * @param config the settings of the site
 * @param articles by id, sorted
 * @param sharedParts in all languages, sorted by path
 * @param people by id
 * @param references by id
 * @param glossaries by language tag
 * @param facts by language tag, then id
 * @param media by path, sorted
 * @param staticFiles sorted by path
 * @param signOffs records of sign-offs, by the article
 * @param scores what people think of articles, by the article
 * @param gaps what could not be read
 * @param files how many files were read, of whatever kind
 */
public record Library(
        SiteConfig config,
        List<Article> articles,
        List<SharedPart> sharedParts,
        Map<String, Person> people,
        Map<String, Reference> references,
        Map<String, Glossary> glossaries,
        Map<String, Map<String, Fact>> facts,
        Map<String, Media> media,
        List<StaticFile> staticFiles,
        Map<ArticleId, RecordFile> signOffs,
        Map<ArticleId, List<HumanScore>> scores,
        Gaps gaps,
        int files) {

    /** Whether everything could be read, so that what is used nowhere is really used nowhere. */
    public boolean isWhole() {
        return gaps.names().isEmpty() && articles.stream().allMatch(Article::readable);
    }

    /** Whether the settings and all articles could be read, so that what is missing is missing indeed. */
    public boolean isReadable() {
        return config.isReadable() && articles.stream().allMatch(Article::readable);
    }

    /** The terms of a language; none where nothing is translated. */
    public Glossary glossary(String language) {
        Glossary glossary = glossaries.get(language);
        return glossary == null ? new Glossary(Map.of()) : glossary;
    }

    /** The fact of this id in a language, or null. */
    public @Nullable Fact fact(String id, String language) {
        Map<String, Fact> ofLanguage = facts.get(language);
        return ofLanguage == null ? null : ofLanguage.get(id);
    }

    /** The shared part at this path, in the language if it is translated, else in the first; or null. */
    public @Nullable SharedPart sharedPart(String path, String language) {
        String first = config.defaultLanguage().tag();
        SharedPart fallback = null;
        for (SharedPart part : sharedParts) {
            if (part.path().equals(path) && part.language().equals(language)) {
                return part;
            }
            if (part.path().equals(path) && part.language().equals(first)) {
                fallback = part;
            }
        }
        return fallback;
    }
}

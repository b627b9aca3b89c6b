package dev.salve.read;

import dev.salve.config.SiteConfig;
import dev.salve.config.SiteConfigReader;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.diagnostic.SourceReader;
import dev.salve.language.Language;
import dev.salve.markdown.MarkdownParser;
import dev.salve.model.content.Article;
import dev.salve.model.content.ArticleId;
import dev.salve.model.content.Fact;
import dev.salve.model.content.Gaps;
import dev.salve.model.content.Glossary;
import dev.salve.model.content.HumanScore;
import dev.salve.model.content.Library;
import dev.salve.model.content.Media;
import dev.salve.model.content.Person;
import dev.salve.model.content.Reference;
import dev.salve.model.content.SharedPart;
import dev.salve.read.ContentTree.InputFile;
import dev.salve.source.SourceFile;
import dev.salve.work.Workers;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the whole content folder. */
public final class ContentReader {
    private final Workers workers;
    private final Supplier<MarkdownParser> parser;
    private final Diagnostics diagnostics;
    private final Set<String> gaps = ConcurrentHashMap.newKeySet();

    /** A reader that asks for its parser when it has read the settings, which need none. */
    public ContentReader(Workers workers, Supplier<MarkdownParser> parser, Diagnostics diagnostics) {
        this.workers = workers;
        this.parser = parser;
        this.diagnostics = diagnostics;
    }

    /**
     * All that the folder holds.
     *
     * @param content the folder
     * @param shownContent its path as messages show it
     * @param baseUrl an address that replaces the one in site.yaml, or null
     */
    public Library read(Path content, String shownContent, @Nullable String baseUrl) {
        List<InputFile> files = ContentTree.files(content, shownContent, diagnostics);
        SiteConfig config = config(files, shownContent, baseUrl);
        ContentFiles sorted = ContentFiles.sort(files, config, diagnostics);
        DataFiles data = new DataFiles(sorted, config, parser.get(), gaps, diagnostics);
        Supplier<Map<String, Person>> people = workers.begin(data::people);
        Supplier<Map<String, Reference>> references = workers.begin(data::references);
        Supplier<Map<String, Glossary>> glossaries = workers.begin(data::glossaries);
        Supplier<Map<String, Map<String, Fact>>> facts = workers.begin(data::facts);
        List<Article> articles = articles(sorted, config);
        List<SharedPart> sharedParts = sharedParts(sorted);
        Map<String, Media> media = media(sorted);
        return new Library(
                config,
                articles,
                sharedParts,
                people.get(),
                references.get(),
                glossaries.get(),
                facts.get(),
                media,
                StaticFileReader.read(sorted.staticFiles(), diagnostics),
                RecordFiles.read(sorted.signOffs(), articles, config, workers, diagnostics),
                scores(sorted, articles),
                new Gaps(gaps),
                files.size());
    }

    private SiteConfig config(List<InputFile> files, String shownContent, @Nullable String baseUrl) {
        InputFile siteYaml = files.stream()
                .filter(file -> file.path().equals("site.yaml"))
                .findFirst()
                .orElse(null);
        String shown = shownContent + "/site.yaml";
        SourceFile text =
                siteYaml == null ? null : SourceReader.read(siteYaml.file(), siteYaml.shownPath(), diagnostics);
        if (siteYaml == null && !files.isEmpty()) {
            diagnostics.report(
                    DiagnosticCode.INPUT_MISSING,
                    SourceFile.named(shown).whole(),
                    "there is no site.yaml in the content folder",
                    "write one; \"salve new site\" makes a site to start from");
        }
        Diagnostics problems = new Diagnostics();
        SiteConfig config = SiteConfigReader.read(text == null ? SourceFile.named(shown) : text, baseUrl, problems);
        if (text == null || problems.stopBuild()) {
            gaps.add("site");
        }
        if (text != null) {
            diagnostics.addAll(problems);
        }
        return config;
    }

    private List<Article> articles(ContentFiles files, SiteConfig config) {
        ArticleReader reader = new ArticleReader(config, parser.get(), diagnostics);
        return workers
                .map(files.articles(), file -> {
                    SourceFile text = text(file.input());
                    return text == null
                            ? ArticleReader.undecoded(file.id(), file.input().shownPath())
                            : reader.read(file.id(), text);
                })
                .stream()
                .sorted(Comparator.comparing(Article::id))
                .toList();
    }

    private List<SharedPart> sharedParts(ContentFiles files) {
        return workers
                .map(files.sharedParts(), file -> {
                    SourceFile text = text(file.input());
                    if (text == null) {
                        gaps.add(file.id().path() + ".md");
                    }
                    return text == null
                            ? List.<SharedPart>of()
                            : List.of(new SharedPart(
                                    file.id().path() + ".md",
                                    file.id().language(),
                                    parser.get().parse(text, 0, text.text().length(), diagnostics)));
                })
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private @Nullable SourceFile text(InputFile input) {
        SourceFile text = SourceReader.read(input.file(), input.shownPath(), diagnostics);
        return text == null ? null : parser.get().recall(text);
    }

    private Map<String, Media> media(ContentFiles files) {
        MediaReader reader = new MediaReader(diagnostics);
        Map<String, Media> media = new TreeMap<>();
        workers.map(files.media(), reader::read).forEach(picture -> media.put(picture.path(), picture));
        return media;
    }

    private Map<ArticleId, List<HumanScore>> scores(ContentFiles files, List<Article> articles) {
        Set<ArticleId> known = articles.stream().map(Article::id).collect(Collectors.toSet());
        Map<ArticleId, List<HumanScore>> scores = new TreeMap<>();
        for (ContentFiles.TextFile file : files.scores()) {
            SourceFile text =
                    SourceReader.read(file.input().file(), file.input().shownPath(), diagnostics);
            if (text != null && known.contains(file.id())) {
                scores.put(file.id(), ScoresReader.read(text, diagnostics));
            } else if (text != null) {
                diagnostics.report(
                        DiagnosticCode.INPUT_UNEXPECTED,
                        text.whole(),
                        "there is no article that these scores could belong to",
                        "give it the path of its article, or delete it");
            }
        }
        return scores;
    }

    /** The language whose suffix a file name carries, such as {@code es} in {@code aftercare.es.md}, or the first. */
    static Language languageOf(String stem, List<Language> languages) {
        return languages.stream()
                .skip(1)
                .filter(language -> stem.endsWith("." + language.tag()))
                .findFirst()
                .orElse(languages.get(0));
    }
}

package dev.salve.read;

import dev.salve.config.SiteConfig;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.language.Language;
import dev.salve.model.content.ArticleId;
import dev.salve.read.ContentTree.InputFile;
import dev.salve.source.SourceFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The files of the content folder, each known for what it is; what belongs nowhere is reported. */
final class ContentFiles {
    private static final Set<String> DATA = Set.of("people", "references", "glossary", "facts");
    private static final Set<String> PICTURES = Set.of("png", "jpg", "jpeg", "gif", "webp", "svg");

    private final SiteConfig config;
    private final Diagnostics diagnostics;
    private final Set<String> treatments;
    private final List<TextFile> articles = new ArrayList<>();
    private final List<TextFile> sharedParts = new ArrayList<>();
    private final List<InputFile> media = new ArrayList<>();
    private final List<InputFile> staticFiles = new ArrayList<>();
    private final List<InputFile> signOffs = new ArrayList<>();
    private final List<TextFile> scores = new ArrayList<>();
    private final Map<String, InputFile> data = new TreeMap<>();
    private final Set<String> reportedFolders = new HashSet<>();

    /**
     * A Markdown file.
     *
     * @param id its path without ending and language suffix, and its language
     */
    record TextFile(ArticleId id, InputFile input) {}

    private ContentFiles(SiteConfig config, Set<String> treatments, Diagnostics diagnostics) {
        this.config = config;
        this.treatments = treatments;
        this.diagnostics = diagnostics;
    }

    static ContentFiles sort(List<InputFile> files, SiteConfig config, Diagnostics diagnostics) {
        Set<String> treatments = new HashSet<>();
        for (InputFile file : files) {
            if (file.path().matches("[^/]+/index\\.md") && !isReserved(file.topFolder())) {
                treatments.add(file.topFolder());
            }
        }
        ContentFiles sorted = new ContentFiles(config, treatments, diagnostics);
        files.forEach(sorted::add);
        return sorted;
    }

    private static boolean isReserved(String folder) {
        return Set.of("shared", "reviews", "scores", "static", "media").contains(folder);
    }

    List<TextFile> articles() {
        return articles;
    }

    List<TextFile> sharedParts() {
        return sharedParts;
    }

    List<InputFile> media() {
        return media;
    }

    List<InputFile> staticFiles() {
        return staticFiles;
    }

    List<InputFile> signOffs() {
        return signOffs;
    }

    List<TextFile> scores() {
        return scores;
    }

    /** The data file of a name in a language, or null. */
    @Nullable
    InputFile data(String name, Language language) {
        boolean first = language == config.defaultLanguage();
        return data.get(first ? name : name + "." + language.tag());
    }

    private void add(InputFile file) {
        switch (file.topFolder()) {
            case "" -> addAtTop(file);
            case "static" -> staticFiles.add(file);
            case "reviews" -> addRecord(file);
            case "scores" -> addScores(file);
            case "shared" -> addText(file, sharedParts, "shared/");
            case "media" -> addPicture(file);
            default -> addToTreatment(file);
        }
    }

    private void addAtTop(InputFile file) {
        String name = file.name();
        if (name.endsWith(".md")) {
            articles.add(text(file));
        } else if (name.endsWith(".yaml") && isData(name.substring(0, name.length() - 5))) {
            data.put(name.substring(0, name.length() - 5), file);
        } else if (!name.equals("site.yaml")) {
            report(
                    file.shownPath(),
                    "Salve does not know what to do with this file",
                    "files that are only to be copied belong into content/static/");
        }
    }

    private boolean isData(String stem) {
        Language language = ContentReader.languageOf(stem, config.languages());
        boolean first = language == config.defaultLanguage();
        return DATA.contains(
                first ? stem : stem.substring(0, stem.length() - language.tag().length() - 1));
    }

    private void addToTreatment(InputFile file) {
        String folder = file.topFolder();
        if (!treatments.contains(folder)) {
            if (reportedFolders.add(folder)) {
                report(
                        file.shownPath().substring(0, file.shownPath().indexOf(folder) + folder.length()),
                        "this folder has no index.md, so it is not a treatment",
                        "write " + folder + "/index.md with \"kind: treatment\", or move its files");
            }
        } else if (file.path().startsWith(folder + "/media/")) {
            addPicture(file);
        } else {
            addText(file, articles, folder + "/");
        }
    }

    private void addText(InputFile file, List<TextFile> list, String folder) {
        if (file.path().lastIndexOf('/') != folder.length() - 1) {
            report(file.shownPath(), "folders stand one deep, so this file belongs nowhere", "move it up one folder");
        } else if (file.name().endsWith(".md")) {
            list.add(text(file));
        } else {
            report(
                    file.shownPath(),
                    "only Markdown files belong here",
                    "pictures belong into a folder called media, other files into content/static/");
        }
    }

    private void addPicture(InputFile file) {
        String name = file.name();
        String ending = name.substring(name.lastIndexOf('.') + 1);
        if (PICTURES.contains(ending)) {
            media.add(file);
        } else {
            report(
                    file.shownPath(),
                    "this is not a picture that Salve publishes",
                    "use PNG, JPEG, GIF, WebP or SVG; other files belong into content/static/");
        }
    }

    private void addRecord(InputFile file) {
        if (file.name().endsWith(".txt")) {
            signOffs.add(file);
        } else {
            report(
                    file.shownPath(),
                    "only records of sign-offs belong here",
                    "\"salve review sign\" writes them; move this file elsewhere");
        }
    }

    private void addScores(InputFile file) {
        if (file.name().endsWith(".yaml")) {
            scores.add(text(file, file.path().substring("scores/".length()), ".yaml"));
        } else {
            report(
                    file.shownPath(),
                    "only scores of articles belong here",
                    "name it like its article, with the ending .yaml, or move it elsewhere");
        }
    }

    private TextFile text(InputFile file) {
        return text(file, file.path(), ".md");
    }

    private TextFile text(InputFile file, String named, String ending) {
        String stem = named.substring(0, named.length() - ending.length());
        Language language = ContentReader.languageOf(stem, config.languages());
        boolean first = language == config.defaultLanguage();
        String path =
                first ? stem : stem.substring(0, stem.length() - language.tag().length() - 1);
        return new TextFile(new ArticleId(path, language.tag()), file);
    }

    private void report(String shownPath, String message, String hint) {
        diagnostics.report(
                DiagnosticCode.INPUT_UNEXPECTED, SourceFile.named(shownPath).whole(), message, hint);
    }
}

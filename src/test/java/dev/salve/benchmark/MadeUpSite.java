package dev.salve.benchmark;

import dev.salve.diagnostic.DiagnosticCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Lays out the content of a site with a given number of articles; the same numbers give the same bytes. */
final class MadeUpSite {
    private static final int TERMS = 200;
    static final int FACTS = 40;
    static final int REFERENCES = 60;
    private static final int ARTICLES_A_TREATMENT = 25;

    private final Path content;
    private final int terms;
    private final int sentencesToATerm;

    private MadeUpSite(Path content, int terms, int sentencesToATerm) {
        this.content = content;
        this.terms = terms;
        this.sentencesToATerm = sentencesToATerm;
    }

    /** Writes {@code project/content} with {@code articles} articles, 25 to a treatment, and what they refer to. */
    static void write(Path project, int articles) throws IOException {
        new MadeUpSite(project.resolve("content"), TERMS, 8).write(articles);
    }

    /** Writes the same with a glossary of {@code terms} terms, of which a page explains about eleven. */
    static void writeWithTerms(Path project, int articles, int terms) throws IOException {
        new MadeUpSite(project.resolve("content"), terms, 4).write(articles);
    }

    /** Takes the glossary away, and nothing else. */
    static void removeTerms(Path project) throws IOException {
        Files.delete(project.resolve("content/glossary.yaml"));
    }

    private void write(int articles) throws IOException {
        data();
        int treatment = 1;
        for (int left = articles; left > 0; left -= ARTICLES_A_TREATMENT) {
            treatment(treatment++, Math.min(left, ARTICLES_A_TREATMENT));
        }
    }

    static String term(int number) {
        String letters = "bdfgklmnprst";
        String word = "" + letters.charAt(number % 12) + "ero" + letters.charAt(number / 12 % 12) + "ine";
        return number < 144 ? word : word + " " + letters.charAt(number / 144 % 12) + "olate";
    }

    static String fact(int number) {
        return "fact-" + number;
    }

    static String reference(int number) {
        return "source-" + number;
    }

    private void data() throws IOException {
        StringBuilder severity = new StringBuilder();
        for (DiagnosticCode code : DiagnosticCode.values()) {
            if (code.sort() == DiagnosticCode.Sort.RULE) {
                // Made-up text breaks rules of good writing, which is not what is measured.
                severity.append("\n    ").append(code.code()).append(": off");
            }
        }
        file("site.yaml", """
                format: 1
                title: Made-up clinic
                url: https://made-up.example/
                status: demonstration
                languages: [en-GB]
                clinic: { name: Made-up clinic, telephone: 01632 960000 }
                emergency: { telephone: "999" }
                navigation: [treatment-1/index.md]
                rules:
                  severity:\
                """ + severity + "\n");
        file("people.yaml", "- { id: editorial-team, name: Editorial team, role: Writers }\n");
        StringBuilder facts = new StringBuilder();
        for (int i = 0; i < FACTS; i++) {
            facts.append("- { id: ")
                    .append(fact(i))
                    .append(", text: ")
                    .append(i + 2)
                    .append(" days, quantity: { min: ");
            facts.append(i + 2).append(", max: ").append(i + 2).append(", unit: day }, statement: It takes ");
            facts.append(i + 2).append(" days., support: convention }\n");
        }
        file("facts.yaml", facts.toString());
        StringBuilder glossary = new StringBuilder();
        for (int i = 0; i < terms; i++) {
            glossary.append("- { id: term-").append(i).append(", term: ").append(term(i));
            glossary.append(", definition: A made-up word with the number ")
                    .append(i)
                    .append(". }\n");
        }
        file("glossary.yaml", glossary.toString());
        StringBuilder references = new StringBuilder();
        for (int i = 0; i < REFERENCES; i++) {
            references
                    .append("- { id: ")
                    .append(reference(i))
                    .append(", type: article-journal, title: Study ")
                    .append(i);
            references
                    .append(", author: [{ family: Author")
                    .append(i)
                    .append(", given: A }], issued: \"")
                    .append(1990 + i % 36);
            references
                    .append("\", container-title: Journal, volume: \"")
                    .append(i + 1)
                    .append("\" }\n");
        }
        file("references.yaml", references.toString());
        file("index.md", page("Made-up clinic", "page", "Read about [treatment 1](treatment-1/index.md)."));
    }

    private void treatment(int treatment, int articles) throws IOException {
        String folder = "treatment-" + treatment + "/";
        StringBuilder links = new StringBuilder();
        for (int number = 1; number <= articles; number++) {
            Prose prose = new Prose(treatment * 1_000L + number, terms, sentencesToATerm);
            file(
                    folder + "article-" + number + ".md",
                    new MadeUpArticle(treatment, number, articles, prose).markdown());
            links.append("- [Article ")
                    .append(number)
                    .append("](article-")
                    .append(number)
                    .append(".md)\n");
        }
        file(folder + "index.md", page("Treatment " + treatment, "treatment", links.toString()));
    }

    private static String page(String title, String kind, String text) {
        return "---\ntitle: " + title + "\nkind: " + kind + "\nsummary: A made-up page.\nin-short: It is made up.\n"
                + "authors: [editorial-team]\npublished: 2026-11-10\n---\n\n" + text + "\n";
    }

    private void file(String path, String text) throws IOException {
        Path file = content.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}

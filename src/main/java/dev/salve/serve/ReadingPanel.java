package dev.salve.serve;

import dev.salve.check.PageReading;
import dev.salve.markdown.Html;
import dev.salve.prose.Block;
import dev.salve.prose.Readability;
import dev.salve.prose.Sentence;
import dev.salve.source.SourceSpan;
import java.util.List;

/**
 * What the preview adds at the foot of an English page: how hard the page, its hardest sentences and each of its
 * paragraphs are to read. It is closed until somebody opens it, and stands in a shadow tree, so that neither the theme's
 * styles nor ours reach into the other. Grades are given in words too, never by colour alone.
 */
final class ReadingPanel {
    /** How many words of a paragraph are enough to find it. */
    private static final int FIRST_WORDS = 8;

    private static final String TITLE = "How hard is this page to read?";

    private final StringBuilder html = new StringBuilder();

    private ReadingPanel() {}

    /** For a page whose scores would say nothing. */
    static String tooShort() {
        ReadingPanel panel = new ReadingPanel();
        panel.begin("too short to tell");
        panel.line("It has fewer than " + PageReading.FEWEST_WORDS
                + " words in whole sentences. A grade would say little of so short a text.");
        return panel.end();
    }

    static String of(PageReading reading) {
        ReadingPanel panel = new ReadingPanel();
        double grade = reading.adjusted().fleschKincaid();
        panel.begin(Grade.of(grade).words());
        panel.whole("With the words that the glossary explains counted as easy", reading.adjusted());
        panel.whole("As it stands", reading.raw());
        panel.line(
                "Salve judges by the first. Grades are those of schools in the United States (Flesch-Kincaid): up to 6"
                        + " is the target, 8 the limit. They help to find what to look at first; whether a text is understood,"
                        + " only readers can tell.");
        panel.html.append("<h2>The hardest sentences</h2>\n<ol>\n");
        for (Sentence sentence : reading.hardest()) {
            panel.item(Grade.ofPart(reading.scores(sentence)), sentence.text(), sentence.span());
        }
        panel.html.append("</ol>\n<h2>Each paragraph</h2>\n<ol>\n");
        for (PageReading.Paragraph paragraph : reading.paragraphs()) {
            Block block = paragraph.block();
            panel.item(Grade.ofPart(paragraph.scores()), firstWords(block.sentences()), block.span());
        }
        panel.html.append("</ol>\n");
        return panel.end();
    }

    private void begin(String answer) {
        html.append(
                        "<aside data-salve-reading aria-label=\"Reading ease, in the preview only\" lang=\"en\" dir=\"ltr\">")
                .append("<template shadowrootmode=\"open\">\n<link rel=\"stylesheet\" href=\"")
                .append(PreviewPaths.STYLE)
                .append("\">\n<details class=\"reading\">\n<summary>")
                .append(TITLE)
                .append(" <span>")
                .append(answer)
                .append("</span></summary>\n");
    }

    private String end() {
        return html.append("</details>\n</template></aside>\n").toString();
    }

    private void whole(String how, Readability scores) {
        double grade = scores.fleschKincaid();
        line(how + ": <b>" + Grade.of(grade).words() + "</b>, for readers aged about "
                + Math.max(5, Math.round(grade + 5)) + ".");
    }

    private void item(Grade grade, String words, SourceSpan place) {
        html.append("<li><p><b class=\"" + grade.style() + "\">" + grade.words() + "</b> ");
        Html.appendEscaped(html, words);
        html.append("</p>\n<p class=\"place\"><code>");
        Html.appendEscaped(html, place.file().path() + ":" + place.line());
        html.append("</code></p></li>\n");
    }

    private void line(String sentences) {
        html.append("<p>").append(sentences).append("</p>\n");
    }

    private static String firstWords(List<Sentence> sentences) {
        StringBuilder words = new StringBuilder();
        int left = FIRST_WORDS;
        for (Sentence sentence : sentences) {
            words.append(words.isEmpty() ? "" : " ");
            if (sentence.words() > left) {
                int end = left == 0 ? 0 : sentence.tokens().get(left - 1).end();
                return words.append(sentence.text(), 0, end).toString().strip() + "…";
            }
            words.append(sentence.text());
            left -= sentence.words();
        }
        return words.toString();
    }
}

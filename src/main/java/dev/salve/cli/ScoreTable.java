package dev.salve.cli;

import dev.salve.check.PageReading;
import dev.salve.check.PageScore;
import dev.salve.diagnostic.JsonText;
import dev.salve.prose.Readability;
import dev.salve.prose.Sentence;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/** What can be measured of each page, as a table for people or as JSON. */
final class ScoreTable {
    private static final int FORMAT = 1;

    private ScoreTable() {}

    static void print(List<PageScore> scores, PrintWriter out) {
        row(out, "page", "words", "FK", "FK adj", "SMOG", "mean", "cited", "benefits");
        row(out, "", "", "", "", "", "", "", "to risks");
        for (PageScore score : scores) {
            PageReading reading = score.reading();
            String balance = score.benefits() + score.risks() == 0 ? "" : score.benefits() + " to " + score.risks();
            String cites = String.valueOf(score.references());
            String page = score.page().toString();
            if (reading == null) {
                row(out, page, "", "", "", "", "", cites, balance);
            } else {
                Readability raw = reading.raw();
                row(
                        out,
                        page,
                        raw.counts().words(),
                        rounded(raw.fleschKincaid()),
                        rounded(reading.adjusted().fleschKincaid()),
                        smog(reading.adjusted()),
                        rounded(raw.meanSentence()),
                        cites,
                        balance);
            }
        }
        out.println();
        out.println("FK: Flesch-Kincaid grade; adj: words of the glossary counted as easy, by which pages are judged.");
        out.println("SMOG: adjusted too; ? where there are fewer than " + Readability.SMOG_SAMPLE
                + " sentences, - below " + Readability.SMOG_LEAST + ". Blank: not English, or below "
                + PageReading.FEWEST_WORDS + " words.");
    }

    private static void row(PrintWriter out, Object... cells) {
        String row = String.format(Locale.ROOT, "%-44s %6s %6s %6s %6s %6s %6s %10s", cells);
        out.println(row.stripTrailing());
    }

    private static String rounded(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String smog(Readability scores) {
        if (scores.isTooShortForSmog()) {
            return "-";
        }
        return rounded(scores.smog()) + (scores.isShortForSmog() ? "?" : "");
    }

    static void write(List<PageScore> scores, PrintWriter out) throws IOException {
        JsonText.write(out, json -> {
            json.writeStartObject();
            json.writeNumberProperty("format", FORMAT);
            json.writeArrayPropertyStart("pages");
            scores.forEach(score -> page(score, json));
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void page(PageScore score, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("page", score.page().toString());
        json.writeStringProperty("file", score.page().origin().file().path());
        json.writeNumberProperty("references", score.references());
        json.writeNumberProperty("benefits", score.benefits());
        json.writeNumberProperty("risks", score.risks());
        PageReading reading = score.reading();
        if (reading != null) {
            json.writeNumberProperty("words", reading.raw().counts().words());
            json.writeNumberProperty("sentences", reading.raw().counts().sentences());
            json.writeNumberProperty("meanSentence", reading.raw().meanSentence());
            grades("raw", reading.raw(), json);
            grades("adjusted", reading.adjusted(), json);
            json.writeArrayPropertyStart("hardest");
            for (Sentence sentence : reading.hardest()) {
                json.writeStartObject();
                json.writeStringProperty("file", sentence.span().file().path());
                json.writeNumberProperty("line", sentence.span().line());
                json.writeStringProperty("text", sentence.text());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayPropertyStart("paragraphs");
            for (PageReading.Paragraph paragraph : reading.paragraphs()) {
                json.writeStartObject();
                json.writeStringProperty("file", paragraph.block().span().file().path());
                json.writeNumberProperty("line", paragraph.block().span().line());
                json.writeNumberProperty("fleschKincaid", paragraph.scores().fleschKincaid());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void grades(String name, Readability scores, JsonGenerator json) {
        json.writeObjectPropertyStart(name);
        json.writeNumberProperty("fleschKincaid", scores.fleschKincaid());
        json.writeNumberProperty("readingEase", scores.readingEase());
        if (!scores.isTooShortForSmog()) {
            json.writeNumberProperty("smog", scores.smog());
            json.writeBooleanProperty("smogIsSure", !scores.isShortForSmog());
        }
        json.writeNumberProperty("gunningFog", scores.gunningFog());
        json.writeNumberProperty("colemanLiau", scores.colemanLiau());
        json.writeNumberProperty("automatedReadabilityIndex", scores.automatedIndex());
        json.writeEndObject();
    }
}

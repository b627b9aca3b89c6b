package dev.salve.render.jsonld;

import dev.salve.model.site.FaqEntry;
import dev.salve.model.site.LinkedText;
import dev.salve.model.site.PlainWords;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The questions of a page of questions, each with its one answer. */
final class QuestionNodes {
    private QuestionNodes() {}

    static void write(GraphWriter graph, PageContext context, List<FaqEntry> entries) {
        graph.list("mainEntity");
        // Two articles may ask the same and answer the same: different answers have been reported.
        Set<String> asked = new HashSet<>();
        for (FaqEntry entry : entries) {
            LinkedText text = text(context, entry);
            String question = PlainWords.of(entry.question(), text);
            if (asked.add(question)) {
                graph.node("Question", null)
                        .text("name", question)
                        .node("acceptedAnswer", "Answer", null)
                        .text("text", answer(entry, text))
                        .end()
                        .end();
            }
        }
        graph.endList();
    }

    private static String answer(FaqEntry entry, LinkedText text) {
        return PlainWords.of(
                entry.body(), entry.mention().htmlStart(), entry.mention().htmlEnd(), text);
    }

    /** The text in which an answer is resolved: this page's if it is gathered here, else its own article's. */
    private static LinkedText text(PageContext context, FaqEntry entry) {
        LinkedText here = context.page().text();
        return here.body(entry.body()) != null ? here : entry.page().text();
    }
}

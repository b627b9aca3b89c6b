package dev.salve.render.jsonld;

import dev.salve.model.site.FaqEntry;
import dev.salve.model.site.PageWords;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The questions of a page of questions, each with its one answer. */
final class QuestionNodes {
    private QuestionNodes() {}

    static void write(GraphWriter graph, PageContext context, List<FaqEntry> entries) {
        PageWords words = PageWords.of(context.site(), context.page());
        graph.list("mainEntity");
        // Two articles may ask the same and answer the same: different answers have been reported.
        Set<String> asked = new HashSet<>();
        for (FaqEntry entry : entries) {
            String question = words.of(entry.question());
            if (asked.add(FaqEntry.key(question))) {
                graph.node("Question", null)
                        .text("name", question)
                        .node("acceptedAnswer", "Answer", null)
                        .text("text", words.answer(entry))
                        .end()
                        .end();
            }
        }
        graph.endList();
    }
}

package dev.salve.render.component;

import dev.salve.model.content.QuestionsToAsk;
import dev.salve.render.view.QuestionsToAskView;

/** Questions for a patient to take along. */
final class QuestionToAskViews {
    private QuestionToAskViews() {}

    static QuestionsToAskView view(Placed placed) {
        return new QuestionsToAskView(placed.data(QuestionsToAsk.class).items().stream()
                .map(item -> new QuestionsToAskView.Question(
                        placed.newAnchor("ask"),
                        placed.html(item.question()),
                        placed.isBrief() ? null : placed.htmlOrNull(item.why())))
                .toList());
    }
}

package dev.salve.render.view;

import dev.salve.markdown.Html;

/**
 * A question and its answer, in the article that they belong to.
 *
 * @param id the question's anchor
 * @param headingLevel 2 to 6
 * @param question its words
 * @param answer the answer
 */
public record QuestionView(String id, int headingLevel, Html question, Html answer) implements ComponentView {

    @Override
    public String template() {
        return "question";
    }
}

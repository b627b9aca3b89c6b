package dev.salve.markdown.component;

import java.util.List;

/** The components that authors can write. To add one, add its syntax here. */
public final class Components {
    private static final List<ComponentSyntax> STANDARD = List.of(
            DoList.allowed(),
            DoList.forbidden(),
            Steps.syntax(),
            Details.syntax(),
            Callout.syntax(),
            Care.syntax(),
            Question.syntax(),
            PlacedData.benefits(),
            PlacedData.risks(),
            PlacedData.options(),
            PlacedData.suitability(),
            PlacedData.timeline(),
            PlacedData.questionsToAsk(),
            PlacedData.keyFacts(),
            Include.syntax(),
            Figure.syntax(),
            Waive.syntax(),
            Words.fact(),
            Words.term(),
            Words.noTerm());

    private Components() {}

    /** Every component of Salve, in the order of the reference documentation. */
    public static List<ComponentSyntax> standard() {
        return STANDARD;
    }
}

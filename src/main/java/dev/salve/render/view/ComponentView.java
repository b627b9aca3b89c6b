package dev.salve.render.view;

/**
 * A piece of a text that the theme shapes: one kind for each component template.
 *
 * <p>Ids must be unique on the finished page; those that no author wrote start with {@code s-}.
 */
public sealed interface ComponentView
        permits BenefitsView,
                CalloutView,
                CareView,
                CitationView,
                DetailsView,
                DoView,
                DontView,
                FigureView,
                ImageView,
                KeyFactsView,
                OptionsView,
                QuestionView,
                QuestionsToAskView,
                RisksView,
                StepsView,
                SuitabilityView,
                TermView,
                TimelineView {

    /** The name of the template that shows it: {@code care} for {@code components/care.ftlh}. */
    String template();
}

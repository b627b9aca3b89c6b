package dev.salve.render.view;

/** What a page is about: one kind for each page template. */
public sealed interface ContentView
        permits HomeView,
                TreatmentView,
                ArticleView,
                GlossaryView,
                FaqView,
                SearchView,
                PersonView,
                PlainPageView,
                NotFoundView,
                PrivacyReportView {

    /** The name of the template that shows it: {@code article} for {@code templates/article.ftlh}. */
    String template();

    /** The heading of the first level, without markup. */
    String title();
}

package dev.salve.render.page;

import dev.salve.model.output.OutputFile;
import dev.salve.model.site.PageType;
import dev.salve.model.site.SitePage;
import dev.salve.render.RenderContext;
import dev.salve.render.Renderer;
import dev.salve.render.component.TermMarkup;
import dev.salve.render.view.ContentView;
import dev.salve.render.view.PageView;
import dev.salve.theme.TemplateEngine;
import dev.salve.work.Workers;
import java.util.List;

/** Renders the pages of the site, side by side; those that report on the others when these are finished. */
public final class PageRenderer implements Renderer {
    private final TemplateEngine engine;
    private final Workers workers;
    private final boolean reports;

    private PageRenderer(TemplateEngine engine, Workers workers, boolean reports) {
        this.engine = engine;
        this.workers = workers;
        this.reports = reports;
    }

    /** Renders every page that visitors read. */
    public static PageRenderer ofContent(TemplateEngine engine, Workers workers) {
        return new PageRenderer(engine, workers, false);
    }

    /** Renders the pages that tell of all other files. */
    public static PageRenderer ofReports(TemplateEngine engine, Workers workers) {
        return new PageRenderer(engine, workers, true);
    }

    @Override
    public void render(RenderContext context) {
        Shell shell = new Shell(context.site());
        TermMarkup terms = new TermMarkup();
        List<SitePage> pages = context.site().pages().stream()
                .filter(page -> (page.type() == PageType.PRIVACY_REPORT) == reports)
                .toList();
        workers.each(pages, page -> render(new PageParts(context, page, engine, terms), shell));
    }

    private void render(PageParts parts, Shell shell) {
        SitePage page = parts.page();
        PageView view = shell.page(parts, content(parts));
        String template = view.content().template();
        engine.page(template, view, page.language().tag())
                .map(html ->
                        OutputFile.page(page.url().file(), html.text(), page.origin(), engine.shownTemplate(template)))
                .ifPresent(parts.context()::write);
    }

    private static ContentView content(PageParts parts) {
        return switch (parts.page().type()) {
            case HOME -> HomePages.view(parts);
            case TREATMENT -> TreatmentPages.view(parts);
            case ARTICLE -> ArticlePages.view(parts);
            case PLAIN -> PlainPages.view(parts);
            case FAQ -> FaqPages.view(parts);
            case GLOSSARY -> GlossaryPages.view(parts);
            case SEARCH -> SearchPages.view(parts);
            case PERSON -> PersonPages.view(parts);
            case NOT_FOUND -> NotFoundPages.view(parts);
            case PRIVACY_REPORT -> PrivacyReports.view(parts);
        };
    }
}

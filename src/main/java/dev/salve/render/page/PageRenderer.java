package dev.salve.render.page;

import dev.salve.markdown.Html;
import dev.salve.model.output.OutputFile;
import dev.salve.model.site.SitePage;
import dev.salve.render.RenderContext;
import dev.salve.render.Renderer;
import dev.salve.render.view.ContentView;
import dev.salve.render.view.PageView;
import dev.salve.theme.TemplateEngine;
import dev.salve.work.Workers;
import java.nio.charset.StandardCharsets;

/** Renders every page of the site, side by side. */
public final class PageRenderer implements Renderer {
    private final TemplateEngine engine;
    private final Workers workers;

    public PageRenderer(TemplateEngine engine, Workers workers) {
        this.engine = engine;
        this.workers = workers;
    }

    @Override
    public void render(RenderContext context) {
        Shell shell = new Shell(context.site());
        workers.each(context.site().pages(), page -> render(page, shell, context));
    }

    private void render(SitePage page, Shell shell, RenderContext context) {
        PageParts parts = new PageParts(context, page, engine);
        PageView view = shell.page(parts, content(parts));
        Html html = engine.page(view.content().template(), view, page.language().tag());
        context.write(new OutputFile(page.url().file(), html.text().getBytes(StandardCharsets.UTF_8), page.origin()));
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
        };
    }
}

package dev.salve.check.source;

import dev.salve.check.ArticleCheck;
import dev.salve.check.CheckedArticle;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.markdown.CitedReference;
import dev.salve.markdown.MarkdownBody;
import dev.salve.model.content.DataBlock;
import dev.salve.model.content.DataFlow;
import dev.salve.model.content.DataKind;
import dev.salve.model.content.Reference;
import dev.salve.model.site.SitePage;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The benefits and the risks of a treatment each name a source, and the newest of them is not older than five years. */
public final class SectionSources implements ArticleCheck {
    private static final int YEARS = 5;

    @Override
    public void check(CheckedArticle article, Diagnostics diagnostics) {
        SitePage page = article.page();
        if (page == null || !article.isPublished()) {
            return;
        }
        for (DataKind kind : List.of(DataKind.BENEFITS, DataKind.RISKS)) {
            DataBlock block = article.article().data().block(kind);
            if (block != null) {
                check(block, article, page, diagnostics);
            }
        }
    }

    private static void check(DataBlock block, CheckedArticle article, SitePage page, Diagnostics diagnostics) {
        Set<String> sources = new LinkedHashSet<>(page.text().references());
        block.flow(false, new Sources(sources));
        String section = block.kind().word();
        if (sources.isEmpty()) {
            diagnostics.report(
                    DiagnosticCode.SOURCE_MISSING,
                    block.span(),
                    "the " + section + " name no source",
                    "add sources to the entries, with ids from references.yaml");
            return;
        }
        Integer newest = newest(sources, article);
        int today = article.site().date().getYear();
        if (newest != null && newest < today - YEARS) {
            diagnostics.report(
                    DiagnosticCode.SOURCE_OLD,
                    block.span(),
                    "the newest source on the page of these " + section + " is of " + newest,
                    "look for newer studies or guidance, and cite what you find");
        }
    }

    private static @Nullable Integer newest(Set<String> sources, CheckedArticle article) {
        Integer newest = null;
        for (String id : sources) {
            Reference reference = article.library().references().get(id);
            Integer year = reference == null ? null : year(reference);
            if (year != null && (newest == null || year > newest)) {
                newest = year;
            }
        }
        return newest;
    }

    /** The year in which it came out, or else in which it was looked up. */
    private static @Nullable Integer year(Reference reference) {
        String accessed = reference.accessed();
        if (reference.year() != null || accessed == null) {
            return reference.year();
        }
        return Integer.valueOf(accessed.substring(0, 4));
    }

    private record Sources(Set<String> keys) implements DataFlow {
        @Override
        public void text(MarkdownBody text) {}

        @Override
        public void sources(List<CitedReference> sources) {
            sources.forEach(source -> keys.add(source.key()));
        }
    }
}

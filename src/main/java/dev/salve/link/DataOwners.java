package dev.salve.link;

import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Spelling;
import dev.salve.language.Language;
import dev.salve.markdown.Mention;
import dev.salve.model.content.Article;
import dev.salve.model.content.ArticleId;
import org.jspecify.annotations.Nullable;

/** Finds the article whose structured data a component places. */
final class DataOwners {
    private DataOwners() {}

    /** The article named by {@code from}, or the one in which the component stands; null where there is none. */
    static @Nullable Article find(LinkContext context, Language language, Mention mention, PageLinker.Origin origin) {
        String from = mention.attribute("from").orElse(null);
        if (from == null) {
            if (origin.article() == null) {
                report(
                        context,
                        mention,
                        "a shared part has no data of its own",
                        "say with from=… which article has it");
            }
            return origin.article();
        }
        String path = RelativePath.resolve(origin.folder(), from);
        String stem = path == null || !path.endsWith(".md") ? "" : path.substring(0, path.length() - 3);
        Article owner = context.article(new ArticleId(stem, language.tag()));
        Language first = context.library().config().defaultLanguage();
        if (owner == null && context.article(new ArticleId(stem, first.tag())) != null) {
            report(
                    context,
                    mention,
                    "\"" + from + "\" is not translated, so its data can't be shown here",
                    "write " + stem + "." + language.tag() + ".md, or take this line out");
            return null;
        }
        if (owner == null) {
            String near = Spelling.nearest(stem, KnownPaths.articles(context))
                    .map(known -> "did you mean " + RelativePath.between(origin.folder(), known + ".md") + "?")
                    .orElse("write the path of an article, relative to this file");
            report(context, mention, "there is no article \"" + from + "\"", near);
        }
        return owner;
    }

    private static void report(LinkContext context, Mention mention, String message, String hint) {
        context.diagnostics().report(DiagnosticCode.DATA_MISSING, mention.span(), message, hint);
    }
}

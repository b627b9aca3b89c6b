package dev.salve.check.style;

import dev.salve.check.ArticleCheck;
import dev.salve.check.CheckedArticle;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.markdown.Heading;
import dev.salve.model.content.Kind;
import dev.salve.prose.Block;
import dev.salve.prose.Prose;
import dev.salve.source.SourceSpan;
import dev.salve.yaml.Text;

/** A title is short enough, headings are no questions outside blocks of questions, and stand in sentence case (NHS-05, NHS-07). */
public final class HeadingWords implements ArticleCheck {
    private static final int LONGEST_TITLE = 65;

    @Override
    public void check(CheckedArticle article, Diagnostics diagnostics) {
        if (!article.isPublished()) {
            return;
        }
        Text title = article.article().front().title();
        int length = title.value().codePointCount(0, title.value().length());
        if (length > LONGEST_TITLE) {
            diagnostics.report(
                    DiagnosticCode.STYLE_LONG_TITLE,
                    title.span(),
                    "the title has " + length + " characters; it should have 65 at most",
                    "keep the words by which a reader would look for the page");
        }
        if (article.article().kind() != Kind.FAQ) {
            checkQuestion(title.value(), title.span(), diagnostics);
            for (Heading heading : article.article().body().headings()) {
                checkQuestion(heading.text(), heading.span(), diagnostics);
            }
        }
        if (article.language().isEnglish()) {
            TitleCase titleCase = new TitleCase(article);
            Prose.of(title.value(), title.span(), article.language())
                    .sentences()
                    .forEach(sentence -> titleCase.check(sentence, diagnostics));
            for (Block block : article.prose().body().blocks()) {
                if (block.kind() == Block.Kind.HEADING || block.kind() == Block.Kind.LABEL) {
                    block.sentences().forEach(sentence -> titleCase.check(sentence, diagnostics));
                }
            }
        }
    }

    private static void checkQuestion(String words, SourceSpan place, Diagnostics diagnostics) {
        if (words.endsWith("?") || words.endsWith("?\"") || words.endsWith("？") || words.endsWith("؟")) {
            diagnostics.report(
                    DiagnosticCode.STYLE_HEADING_QUESTION,
                    place,
                    "the heading \"" + words + "\" is a question",
                    "say what the section tells, or make it a \":::question\"");
        }
    }
}

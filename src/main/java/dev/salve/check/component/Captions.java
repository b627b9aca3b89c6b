package dev.salve.check.component;

import dev.salve.check.ArticleCheck;
import dev.salve.check.CheckedArticle;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.markdown.Attribute;
import dev.salve.prose.Prose;
import dev.salve.prose.Sentence;
import java.util.List;

/** A caption has one or two whole sentences (NHS-24). */
public final class Captions implements ArticleCheck {
    private static final int MOST = 2;

    @Override
    public void check(CheckedArticle article, Diagnostics diagnostics) {
        for (Box box : Boxes.of(article)) {
            if (box.is("figure")) {
                box.mention().attributes().stream()
                        .filter(attribute -> attribute.name().equals("caption"))
                        .forEach(caption -> check(caption, article, diagnostics));
            }
        }
    }

    private static void check(Attribute caption, CheckedArticle article, Diagnostics diagnostics) {
        List<Sentence> sentences =
                Prose.of(caption.value(), caption.span(), article.language()).sentences();
        if (sentences.isEmpty()) {
            return;
        }
        if (sentences.size() > MOST) {
            report(
                    caption,
                    "this caption has " + sentences.size() + " sentences; it should have one or two",
                    "say the rest in the text beside the picture",
                    diagnostics);
        }
        if (!sentences.get(sentences.size() - 1).isClosed()) {
            report(caption, "this caption does not end with a full stop", "write it as a whole sentence", diagnostics);
        }
    }

    private static void report(Attribute caption, String message, String hint, Diagnostics diagnostics) {
        diagnostics.report(DiagnosticCode.COMPONENT_CAPTION, caption.span(), message, hint);
    }
}

package dev.salve.check.access;

import dev.salve.check.ArticleCheck;
import dev.salve.check.CheckedArticle;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import java.util.Locale;

/** A text alternative says what the caption does not: read one after the other, the same words tell nothing new (WCAG 2.2, 1.1.1). */
public final class AlternativeRepeatsCaption implements ArticleCheck {
    @Override
    public void check(CheckedArticle checked, Diagnostics diagnostics) {
        if (!checked.isPublished()) {
            return;
        }
        for (DescribedPicture picture : DescribedPicture.of(checked)) {
            if (folded(picture.alt()).equals(folded(picture.caption()))) {
                diagnostics.report(
                        DiagnosticCode.ACCESS_ALT_REPEATS,
                        picture.span(),
                        "the text alternative repeats the caption \"" + picture.caption() + "\"",
                        "write in alt what can be seen, and in the caption what it means");
            }
        }
    }

    private static String folded(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}

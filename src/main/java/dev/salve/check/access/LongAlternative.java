package dev.salve.check.access;

import dev.salve.check.ArticleCheck;
import dev.salve.check.CheckedArticle;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;

/** A text alternative has at most 125 characters: it is heard in one go (NHS-23). */
public final class LongAlternative implements ArticleCheck {
    private static final int MOST = 125;

    @Override
    public void check(CheckedArticle checked, Diagnostics diagnostics) {
        if (!checked.isPublished()) {
            return;
        }
        for (DescribedPicture picture : DescribedPicture.of(checked)) {
            int length = picture.alt().codePointCount(0, picture.alt().length());
            if (length > MOST) {
                diagnostics.report(
                        DiagnosticCode.ACCESS_LONG_ALT,
                        picture.span(),
                        "the text alternative has " + length + " characters; at most " + MOST + " can be followed",
                        "say the main thing, and put the rest into the text, or into the description of a ::figure");
            }
        }
    }
}

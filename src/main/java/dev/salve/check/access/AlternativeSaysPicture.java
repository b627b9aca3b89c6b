package dev.salve.check.access;

import dev.salve.check.ArticleCheck;
import dev.salve.check.CheckedArticle;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import java.util.regex.Pattern;

/** A text alternative starts with what is shown: screen readers say by themselves that it is a picture (WCAG 2.2, 1.1.1). */
public final class AlternativeSaysPicture implements ArticleCheck {
    private static final Pattern OPENING = Pattern.compile(
            "(an? |the |una? |la )?(image|picture|photo|photograph|graphic|screenshot|imagen|foto|fotografía)"
                    + "( of| showing| that shows| which shows| de| del| que muestra|:).*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    @Override
    public void check(CheckedArticle checked, Diagnostics diagnostics) {
        if (!checked.isPublished()) {
            return;
        }
        for (DescribedPicture picture : DescribedPicture.of(checked)) {
            if (OPENING.matcher(picture.alt()).matches()) {
                diagnostics.report(
                        DiagnosticCode.ACCESS_ALT_SAYS_PICTURE,
                        picture.span(),
                        "the text alternative \"" + picture.alt() + "\" says that it is a picture",
                        "start with what the picture shows");
            }
        }
    }
}

package dev.salve.check.access;

import dev.salve.check.ArticleCheck;
import dev.salve.check.CheckedArticle;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import java.util.regex.Pattern;

/** Words belong in the text: in a picture nobody can enlarge, translate or hear them (WCAG 2.2, 1.4.5). */
public final class PictureOfText implements ArticleCheck {
    private static final String KINDS =
            "(infographic|leaflet|poster|flyer|brochure|screenshot|fact ?sheet|price ?list)s?";
    private static final Pattern OPENING = Pattern.compile(
            "(an? |the |our |this )?(\\w+ )?" + KINDS + "\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("(.*[-_ ])?" + KINDS + "([-_ ].*)?", Pattern.CASE_INSENSITIVE);

    @Override
    public void check(CheckedArticle checked, Diagnostics diagnostics) {
        if (!checked.isPublished()) {
            return;
        }
        for (DescribedPicture picture : DescribedPicture.of(checked)) {
            boolean told = OPENING.matcher(picture.alt()).matches();
            if (told || NAME.matcher(picture.name()).matches()) {
                diagnostics.report(
                        DiagnosticCode.ACCESS_PICTURE_OF_TEXT,
                        picture.span(),
                        "the picture \"" + (told ? picture.alt() : picture.src()) + "\" seems to hold text",
                        "write its words into the article, and keep in the picture what only a picture can show");
            }
        }
    }
}

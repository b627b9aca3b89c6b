package dev.salve.check.access;

import dev.salve.check.ArticleCheck;
import dev.salve.check.CheckedArticle;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import java.util.regex.Pattern;

/** A text alternative says what a picture shows; the name of its file does not (WCAG 2.2, 1.1.1). */
public final class AlternativeIsFileName implements ArticleCheck {
    private static final Pattern FILE = Pattern.compile(
            "\\S+\\.(png|jpe?g|gif|webp|svg|avif|bmp|tiff?|heic)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern CAMERA = Pattern.compile(
            "(img|dsc|dscn|pxl|image|photo|picture|screenshot|untitled)[-_ ]?\\d+.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern RAW = Pattern.compile("\\S*[-_\\d]\\S*");

    @Override
    public void check(CheckedArticle checked, Diagnostics diagnostics) {
        if (!checked.isPublished()) {
            return;
        }
        for (DescribedPicture picture : DescribedPicture.of(checked)) {
            String alt = picture.alt();
            boolean named =
                    alt.equalsIgnoreCase(picture.name()) && RAW.matcher(alt).matches();
            if (named || FILE.matcher(alt).matches() || CAMERA.matcher(alt).matches()) {
                diagnostics.report(
                        DiagnosticCode.ACCESS_ALT_FILE_NAME,
                        picture.span(),
                        "the text alternative \"" + alt + "\" is the name of a file",
                        "write what the picture shows, as you would tell it on the telephone");
            }
        }
    }
}

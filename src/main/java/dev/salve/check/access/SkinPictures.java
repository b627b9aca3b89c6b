package dev.salve.check.access;

import dev.salve.check.ArticleCheck;
import dev.salve.check.CheckedArticle;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.markdown.Mention;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A photograph of skin offers a long description beside its text alternative (NHS-23; English only). Drawings are left
 * alone: they show how something works, and the text around them says so.
 */
public final class SkinPictures implements ArticleCheck {
    private static final Pattern SKIN = Pattern.compile(
            "\\b(?:skin|rash(?:es)?|scars?|scarr(?:ed|ing)|keloids?|blister(?:s|ed)?|bruis(?:es?|ed|ing)|burns?|burnt"
                    + "|acne|pimples?|spots|wrinkle[sd]?|stretch marks?|moles?|freckles?|redness|swell(?:ing|ings)|swollen"
                    + "|scabs?|crusts?|dark(?:er)? (?:marks|patches)|pale(?:r)? (?:marks|patches)|pigmentation|melasma"
                    + "|rosacea|eczema|wounds?|ulcers?)\\b",
            Pattern.CASE_INSENSITIVE);

    /** What is shown is no skin, but a picture about it. */
    private static final Pattern ABOUT = Pattern.compile(
            "\\b(?:diagrams?|charts?|graphs?|drawings?|drawn|illustrations?|sketch(?:es)?|layers?|slices?|section|cross-section"
                    + "|models?|labels?|bottles?|tubes?|creams?|sunscreens?|leaflets?|posters?|screenshots?)\\b",
            Pattern.CASE_INSENSITIVE);

    @Override
    public void check(CheckedArticle checked, Diagnostics diagnostics) {
        if (!checked.isPublished() || !checked.language().isEnglish()) {
            return;
        }
        for (DescribedPicture picture : DescribedPicture.of(checked)) {
            Mention mention = picture.mention();
            if (mention != null && isOfSkin(picture.alt()) && !isDrawing(picture) && !isDescribed(mention)) {
                diagnostics.report(
                        DiagnosticCode.ACCESS_NO_DESCRIPTION,
                        picture.span(),
                        "the picture \"" + picture.alt() + "\" shows skin, and has no long description",
                        mention.kind() == Mention.Kind.COMPONENT
                                ? "add description=\"…\": where on the body, what colour and shape, on what colour of skin"
                                : "show it with ::figure, which takes a description");
            }
        }
    }

    private static boolean isOfSkin(String alt) {
        return SKIN.matcher(alt).find() && !ABOUT.matcher(alt).find();
    }

    private static boolean isDrawing(DescribedPicture picture) {
        return picture.src().toLowerCase(Locale.ROOT).endsWith(".svg");
    }

    private static boolean isDescribed(Mention mention) {
        return !mention.attribute("description").orElse("").isBlank();
    }
}

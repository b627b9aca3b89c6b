package dev.salve.check.component;

import dev.salve.check.ArticleCheck;
import dev.salve.check.CheckedArticle;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.markdown.Mention;
import dev.salve.markdown.PlainText;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Whoever reads an emergency card is to call, not to read on: it links to nothing but emergency care. The call itself is
 * put in by the theme (CMP-04).
 */
public final class EmergencyLinks implements ArticleCheck {
    private static final Pattern EMERGENCY_CARE =
            Pattern.compile("a&e|accident and emergency|emergency|casualty|urgencias|emergencia");

    @Override
    public void check(CheckedArticle article, Diagnostics diagnostics) {
        String number = digits(article.library().config().help().emergency());
        for (Box box : Boxes.of(article)) {
            if (box.is("care") && box.level().equals("emergency")) {
                box.body().mentions().stream()
                        .filter(link -> link.kind() == Mention.Kind.LINK
                                && box.mention().holds(link)
                                && !isEmergencyCare(box, link, number))
                        .forEach(link -> report(box, link, diagnostics));
            }
        }
    }

    private static boolean isEmergencyCare(Box box, Mention link, String number) {
        if (link.target().startsWith("tel:")) {
            return digits(link.target()).equals(number);
        }
        return EMERGENCY_CARE.matcher(words(box, link).toLowerCase(Locale.ROOT)).find();
    }

    private static String words(Box box, Mention link) {
        return PlainText.of(box.body().html(), link.htmlStart(), link.htmlEnd());
    }

    private static String digits(String number) {
        return number.replaceAll("[^0-9+]", "");
    }

    private static void report(Box box, Mention link, Diagnostics diagnostics) {
        diagnostics.report(
                DiagnosticCode.COMPONENT_EMERGENCY_LINK,
                link.span(),
                "the link \"" + words(box, link) + "\" leads away from an emergency",
                "keep only links to emergency care; the emergency number is put in by itself");
    }
}

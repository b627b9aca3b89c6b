package dev.salve.render.component;

import dev.salve.config.Clinic;
import dev.salve.config.HelpNumbers;
import dev.salve.render.view.CareView;
import dev.salve.render.view.LinkView;
import org.jspecify.annotations.Nullable;

/** Care cards: their level in words, and the number that goes with it. */
final class CareCards {
    private CareCards() {}

    static CareView view(Placed placed) {
        String level = placed.attribute("level", "non-urgent");
        return new CareView(
                level,
                placed.language().word("care." + level),
                placed.anchor(),
                placed.headingLevel(),
                placed.label(""),
                placed.content(),
                call(placed, level));
    }

    private static @Nullable LinkView call(Placed placed, String level) {
        HelpNumbers help = placed.renderer().config().help();
        Clinic clinic = placed.renderer().config().clinic();
        String number = switch (level) {
            case "emergency" -> help.emergency();
            case "urgent" -> help.urgentTelephone() != null ? help.urgentTelephone() : clinic.telephone();
            default -> clinic.telephone();
        };
        return number == null || number.isEmpty()
                ? null
                : LinkView.of(placed.language().phrase("care.call", number), Telephone.href(number));
    }
}

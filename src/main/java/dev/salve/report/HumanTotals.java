package dev.salve.report;

import dev.salve.model.content.HumanScore;
import dev.salve.model.content.Instrument;
import java.util.List;
import java.util.Locale;

/** What the answers of one person add up to, where they add up to anything. */
final class HumanTotals {
    private static final int UNDERSTANDABILITY = 17;
    private static final int DISCERN_QUESTIONS = 15;

    private HumanTotals() {}

    /** In words. An instrument that is not answered in full has no total, only what is left to answer. */
    static String words(HumanScore score) {
        List<String> items = score.instrument().items();
        if (!score.isFull()) {
            return score.items().size() + " of " + items.size() + " items answered, so there is no total yet";
        }
        return switch (score.instrument()) {
            case PEMAT ->
                "understandability " + share(score, items.subList(0, UNDERSTANDABILITY)) + ", actionability "
                        + share(score, items.subList(UNDERSTANDABILITY, items.size()));
            case CDC_INDEX -> share(score, items) + " of what applies; 90 % passes";
            case DISCERN -> discern(score);
            case IPDAS ->
                score.count(items.subList(0, 6), "yes") + " of 6 to qualify, "
                        + score.count(items.subList(6, items.size()), "yes") + " of 6 to be certified";
            case NHS, PIF_TICK -> score.count(items, "yes") + " of " + items.size();
        };
    }

    private static String share(HumanScore score, List<String> items) {
        long yes = score.count(items, "yes");
        long applicable = score.applicable(items);
        return applicable == 0 ? "not applicable" : String.format(Locale.ROOT, "%.0f %%", 100.0 * yes / applicable);
    }

    private static String discern(HumanScore score) {
        int total = Instrument.DISCERN.items().subList(0, DISCERN_QUESTIONS).stream()
                .mapToInt(item -> Integer.parseInt(score.items().getOrDefault(item, "0")))
                .sum();
        return total + " of 75 in the first 15 questions; as a whole "
                + score.items().get("16") + " of 5";
    }
}

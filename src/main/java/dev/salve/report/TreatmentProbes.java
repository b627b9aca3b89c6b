package dev.salve.report;

import dev.salve.model.content.Benefits;
import dev.salve.model.content.DataBlock;
import dev.salve.model.content.DataKind;
import dev.salve.model.content.FrontMatter;
import dev.salve.model.content.Options;
import dev.salve.model.content.Risks;
import java.util.List;

/** What can be known of what the pages of a treatment say, all of them together. */
final class TreatmentProbes {
    private static final List<String> NO_TREATMENT = List.of("none", "no-treatment", "nothing");
    private static final double EQUAL = 1.5;

    private TreatmentProbes() {}

    static Evidence forWhom(ScoredArticle scored) {
        return Evidence.found(
                scored.ofTreatment(FrontMatter::forWhom),
                "for-whom says whom it is for",
                "no page of the treatment has for-whom");
    }

    static Evidence uncertainty(ScoredArticle scored) {
        return Evidence.found(
                scored.ofTreatment(FrontMatter::uncertainty),
                "uncertainty says what is not known",
                "no page of the treatment has uncertainty");
    }

    static Evidence furtherHelp(ScoredArticle scored) {
        return Evidence.found(
                scored.ofTreatment(FrontMatter::furtherHelp),
                "further-help says where to turn",
                "no page of the treatment has further-help");
    }

    static Evidence benefits(ScoredArticle scored) {
        int count = benefitCount(scored.ofTreatment(DataKind.BENEFITS));
        return count == 0
                ? Evidence.no("no page of the treatment lists benefits")
                : Evidence.ask(
                        count + " benefits are listed",
                        scored.ofTreatment(DataKind.BENEFITS).get(0).span());
    }

    static Evidence risks(ScoredArticle scored) {
        int count = riskCount(scored.ofTreatment(DataKind.RISKS));
        return count == 0
                ? Evidence.no("no page of the treatment lists risks")
                : Evidence.ask(
                        count + " risks are listed",
                        scored.ofTreatment(DataKind.RISKS).get(0).span());
    }

    /** Both on the page itself: whoever reads only this page is to learn both. */
    static Evidence bothSides(ScoredArticle scored) {
        int benefits = benefitCount(scored.shown(DataKind.BENEFITS));
        int risks = riskCount(scored.shown(DataKind.RISKS));
        String words = "this page lists " + benefits + " benefits and " + risks + " risks";
        return benefits > 0 && risks > 0 ? Evidence.yes(words, null) : Evidence.ask(words, null);
    }

    static Evidence balance(ScoredArticle scored) {
        int benefits = benefitCount(scored.ofTreatment(DataKind.BENEFITS));
        int risks = riskCount(scored.ofTreatment(DataKind.RISKS));
        String words = "the treatment's pages list " + benefits + " benefits and " + risks + " risks";
        boolean equal = benefits > 0 && risks > 0 && Math.max(benefits, risks) <= EQUAL * Math.min(benefits, risks);
        return equal ? Evidence.ask(words + ", which is near enough", null) : Evidence.no(words);
    }

    static Evidence frequencies(ScoredArticle scored) {
        List<DataBlock> blocks = scored.shown(DataKind.RISKS);
        int all = riskCount(blocks);
        long counted = blocks.stream()
                .flatMap(block -> ((Risks) block).items().stream())
                .filter(item -> item.frequency() != null)
                .count();
        return Evidence.ask(
                all == 0
                        ? "this page lists no risks as data"
                        : "each of " + all + " risks has its group in words; " + counted + " have a figure too",
                all == 0 ? null : blocks.get(0).span());
    }

    static Evidence noTreatment(ScoredArticle scored) {
        for (DataBlock block : scored.ofTreatment(DataKind.OPTIONS)) {
            for (Options.Column column : ((Options) block).columns()) {
                if (NO_TREATMENT.contains(column.id())) {
                    return Evidence.yes("\"" + column.title() + "\" is one of the choices side by side", block.span());
                }
            }
        }
        return Evidence.no("no treatment is not among the choices that stand side by side");
    }

    static Evidence choices(ScoredArticle scored) {
        for (DataBlock block : scored.ofTreatment(DataKind.OPTIONS)) {
            List<String> titles = ((Options) block)
                    .columns().stream().map(Options.Column::title).toList();
            if (titles.size() > 1) {
                return Evidence.yes("side by side stand: " + String.join(", ", titles), block.span());
            }
        }
        return Evidence.no("no choices stand side by side");
    }

    static Evidence questions(ScoredArticle scored) {
        List<DataBlock> blocks = scored.ofTreatment(DataKind.QUESTIONS_TO_ASK);
        return Evidence.found(
                blocks.isEmpty() ? null : blocks.get(0).span(),
                "there are questions to ask a clinician",
                "no page of the treatment lists questions to ask");
    }

    private static int benefitCount(List<DataBlock> blocks) {
        return blocks.stream()
                .mapToInt(block -> ((Benefits) block).items().size())
                .sum();
    }

    private static int riskCount(List<DataBlock> blocks) {
        return blocks.stream().mapToInt(block -> ((Risks) block).items().size()).sum();
    }
}

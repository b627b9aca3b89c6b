package dev.salve.check.balance;

import dev.salve.check.ArticleCheck;
import dev.salve.check.CheckedArticle;
import dev.salve.check.Topic;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.language.Language;
import dev.salve.markdown.MarkdownBody;
import dev.salve.model.content.DataKind;
import dev.salve.model.content.Options;
import dev.salve.model.site.SitePage;
import dev.salve.model.site.Treatment;
import dev.salve.prose.Prose;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Each choice is shown with what is good about it, what is bad about it and what it is like (IPDAS, qualifying criteria).
 * Rows are known by the words of their labels, so only English tables are judged; all tables of a treatment count.
 */
public final class OneSidedOptions implements ArticleCheck {
    private static final List<Side> SIDES = List.of(
            Side.of(
                    "What may get better",
                    "better, improve*, benefit~, advantage~, gain~, upside~, strength~, positive~, good, pro, pros, plus, "
                            + "effective*, how well, works, what it does, can do, may do, success*, result~, "
                            + "(does|can|may|will) it (help|work), it helps"),
            Side.of(
                    "What may go wrong",
                    "wrong, worse, risk~, harm~, side effect~, drawback~, disadvantage~, downside~, weakness~, "
                            + "complication~, problem~, danger~, negative~, bad, con, cons, minus, limit~, cannot do, "
                            + "safe, safety, unwanted"),
            Side.of(
                    "What it is like",
                    "like, feel~, hurt~, pain~, painful, sting~, comfort*, uncomfortable, discomfort, experience~, "
                            + "happens, expect, involve~, notice~, go through, heal~, recover*, downtime, time off, "
                            + "takes, how long, day to day, (daily|everyday) life, living with"));

    /**
     * One of the things that must be said of a choice.
     *
     * @param label what its row might be called
     * @param topic its name in messages, and the words by which its row is known
     */
    private record Side(String label, Topic topic) {
        /** @param words phrases, any of which is enough, with commas between them */
        static Side of(String label, String words) {
            return new Side(label, new Topic(label.toLowerCase(Locale.ROOT), words.split(", ")));
        }
    }

    @Override
    public void check(CheckedArticle checked, Diagnostics diagnostics) {
        boolean applies = checked.isPublished() && checked.language().isEnglish();
        if (!applies || !(checked.article().data().block(DataKind.OPTIONS) instanceof Options own)) {
            return;
        }
        List<Options> tables = tables(checked, own);
        Map<List<Side>, List<String>> lacking = new LinkedHashMap<>();
        for (Options.Column column : own.columns()) {
            List<Side> missing = SIDES.stream()
                    .filter(side ->
                            tables.stream().noneMatch(table -> says(table, column.id(), side, checked.language())))
                    .toList();
            if (!missing.isEmpty()) {
                lacking.computeIfAbsent(missing, sides -> new ArrayList<>()).add("\"" + column.title() + "\"");
            }
        }
        lacking.forEach((sides, titles) -> report(own, sides, titles, diagnostics));
    }

    /** The table itself and those of the other pages of its treatment. */
    private static List<Options> tables(CheckedArticle checked, Options own) {
        List<Options> tables = new ArrayList<>(List.of(own));
        SitePage page = checked.page();
        Treatment treatment = page == null ? null : checked.site().treatment(page);
        if (treatment != null) {
            add(treatment.overview(), tables);
            treatment.pages().forEach(sister -> add(sister, tables));
        }
        return tables;
    }

    private static void add(SitePage page, List<Options> tables) {
        if (page.article() != null && page.article().data().block(DataKind.OPTIONS) instanceof Options table) {
            tables.add(table);
        }
    }

    private static boolean says(Options table, String column, Side side, Language language) {
        int index = index(table, column);
        return index >= 0
                && table.rows().stream()
                        .anyMatch(row -> side.topic.isIn(Prose.of(row.label(), row.span(), language)
                                        .sentences())
                                && hasWords(row.cells().get(index)));
    }

    private static int index(Options table, String column) {
        List<String> ids = table.columns().stream().map(Options.Column::id).toList();
        return ids.indexOf(column);
    }

    /** A dash alone says nothing of a choice. */
    private static boolean hasWords(@Nullable MarkdownBody cell) {
        return cell != null
                && (!cell.mentions().isEmpty() || cell.plainText().chars().anyMatch(Character::isLetterOrDigit));
    }

    private static void report(Options table, List<Side> sides, List<String> titles, Diagnostics diagnostics) {
        List<String> names = sides.stream().map(side -> side.topic.name()).toList();
        diagnostics.report(
                DiagnosticCode.BALANCE_ONE_SIDED,
                table.span(),
                "no row says of " + Topic.listed(titles) + " " + String.join(", nor ", names),
                "add a row labelled \"" + sides.get(0).label
                        + "\" with an answer for every choice; \"not known\" is one");
    }
}

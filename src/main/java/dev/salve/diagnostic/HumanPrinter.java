package dev.salve.diagnostic;

import dev.salve.source.SourceSpan;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Problems for people: errors first, then warnings, then notes, each with the line it stands on, the place in it, what
 * to do and where to read more. Waived problems are left to the {@link Summary}.
 *
 * <p>Findings of one kind in one file are shown three times and then counted, errors excepted.
 */
public final class HumanPrinter implements DiagnosticPrinter {
    private static final int COLUMNS = 100;
    private static final int SHOWN = 3;
    private static final Comparator<Diagnostic> WORST_FIRST =
            Comparator.comparing(Diagnostic::severity).thenComparing(Diagnostic.READING_ORDER);

    private final Ansi ansi;
    private final boolean all;

    private HumanPrinter(Ansi ansi, boolean all) {
        this.ansi = ansi;
        this.all = all;
    }

    /** A printer that colours what it prints or not, and shows repeated findings or counts them. */
    public static HumanPrinter of(boolean colour, boolean all) {
        return new HumanPrinter(Ansi.of(colour), all);
    }

    @Override
    public void print(List<Diagnostic> diagnostics, Appendable out) throws IOException {
        List<Diagnostic> shown = diagnostics.stream()
                .filter(d -> !d.waived())
                .sorted(WORST_FIRST)
                .toList();
        Map<Group, Integer> sizes = new HashMap<>();
        shown.forEach(d -> sizes.merge(Group.of(d), 1, Integer::sum));
        Map<Group, Integer> printed = new HashMap<>();
        for (Diagnostic diagnostic : shown) {
            Group group = Group.of(diagnostic);
            int number = printed.merge(group, 1, Integer::sum);
            boolean grouped = !all && diagnostic.severity() != Severity.ERROR;
            if (!grouped || number <= SHOWN) {
                int left = grouped && number == SHOWN ? sizes.getOrDefault(group, 0) - SHOWN : 0;
                print(diagnostic, left, out);
            }
        }
    }

    private void print(Diagnostic diagnostic, int left, Appendable out) throws IOException {
        Severity severity = diagnostic.severity();
        SourceSpan span = diagnostic.span();
        String code = diagnostic.code().code();
        String number = String.valueOf(span.line());
        int margin = Math.max(2, number.length());
        String bar = " ".repeat(margin) + ansi.frame(" |");

        out.append(ansi.severity(severity, severity.word() + "[" + code + "]"))
                .append(ansi.strong(": " + TerminalText.visible(diagnostic.message())))
                .append('\n');
        out.append(" ".repeat(margin))
                .append(ansi.frame("-->"))
                .append(' ')
                .append(TerminalText.visible(span.location()))
                .append('\n');
        if (!span.isWholeFile()) {
            Excerpt excerpt = Excerpt.of(span, COLUMNS);
            String text = excerpt.text().isEmpty() ? "" : " " + excerpt.text();
            out.append(bar).append('\n');
            out.append(ansi.frame(" ".repeat(margin - number.length()) + number + " |"))
                    .append(text)
                    .append('\n');
            int caret = excerpt.marks().indexOf('^');
            out.append(bar)
                    .append(' ')
                    .append(excerpt.marks(), 0, caret)
                    .append(ansi.severity(severity, excerpt.marks().substring(caret)))
                    .append('\n');
        }
        String remark = " ".repeat(margin) + ansi.frame(" =") + " ";
        String hint = diagnostic.hint();
        if (hint != null) {
            out.append(remark)
                    .append("hint: ")
                    .append(TerminalText.visible(hint))
                    .append('\n');
        }
        if (left > 0) {
            out.append(remark).append("and " + left + " more of this kind in this file (--all shows them)\n");
        }
        out.append(remark).append("more: salve explain ").append(code).append("\n\n");
    }

    /** Findings that are shown together: of one kind, one severity and one file. */
    private record Group(DiagnosticCode code, Severity severity, String file) {
        static Group of(Diagnostic diagnostic) {
            return new Group(
                    diagnostic.code(),
                    diagnostic.severity(),
                    diagnostic.span().file().path());
        }
    }
}

package dev.salve.report;

import dev.salve.signoff.CanonicalLine;
import dev.salve.signoff.CanonicalText;
import dev.salve.signoff.TextChanges;
import dev.salve.signoff.TextChanges.Kind;
import dev.salve.signoff.WordChanges;
import dev.salve.source.SourceFile;
import dev.salve.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The text of an article as a pack shows it: numbered, with what has come and gone since the signature. */
final class PackLines {
    private final CanonicalText text;
    private final SourceFile file;
    private final Bibliography.Numbers numbers;

    /** The lines of a text; {@code file} is the article's own. */
    PackLines(CanonicalText text, SourceFile file, Bibliography.Numbers numbers) {
        this.text = text;
        this.file = file;
        this.numbers = numbers;
    }

    /** All lines; {@code changes} is null for a text that nobody has signed. */
    List<PackView.Line> all(@Nullable TextChanges changes) {
        List<PackView.Line> all = new ArrayList<>();
        if (changes == null) {
            for (int i = 0; i < text.lines().size(); i++) {
                all.add(present(i, "same", null));
            }
            return all;
        }
        List<TextChanges.Line> lines = changes.lines();
        int at = 0;
        while (at < lines.size()) {
            if (lines.get(at).kind() == Kind.SAME) {
                all.add(present(lines.get(at).number() - 1, "same", null));
                at++;
            } else {
                int end = at;
                while (end < lines.size() && lines.get(end).kind() != Kind.SAME) {
                    end++;
                }
                change(lines.subList(at, end), all);
                at = end;
            }
        }
        return all;
    }

    /** Lines that follow one another and have come or gone; where as many came as went, each replaces one. */
    private void change(List<TextChanges.Line> lines, List<PackView.Line> all) {
        List<TextChanges.Line> removed =
                lines.stream().filter(line -> line.kind() == Kind.REMOVED).toList();
        List<TextChanges.Line> added =
                lines.stream().filter(line -> line.kind() == Kind.ADDED).toList();
        if (removed.size() != added.size()) {
            removed.forEach(line -> all.add(gone(line.text(), null)));
            added.forEach(line -> all.add(present(line.number() - 1, "added", null)));
            return;
        }
        for (int i = 0; i < removed.size(); i++) {
            int now = added.get(i).number() - 1;
            Parts before = Parts.of(removed.get(i).text());
            WordChanges words =
                    WordChanges.between(before.words(), text.lines().get(now).words());
            all.add(gone(removed.get(i).text(), words.before()));
            all.add(present(now, "added", words.now()));
        }
    }

    private PackView.Line present(int index, String change, @Nullable List<WordChanges.Run> runs) {
        CanonicalLine line = text.lines().get(index);
        return new PackView.Line(
                index + 1,
                change,
                line.kind().name().toLowerCase(Locale.ROOT),
                line.marker(),
                runs == null ? List.of(new PackView.Run(line.words(), false)) : runs(runs),
                numbers.of(line.sources()),
                place(line.place()));
    }

    private String place(SourceSpan place) {
        String line = "line " + place.line();
        return place.file() == file ? line : place.file().path().replaceFirst(".*/", "") + ", " + line;
    }

    private static PackView.Line gone(String line, @Nullable List<WordChanges.Run> runs) {
        Parts parts = Parts.of(line);
        return new PackView.Line(
                null,
                "removed",
                "text",
                parts.marker(),
                runs == null ? List.of(new PackView.Run(parts.words(), true)) : runs(runs),
                "",
                null);
    }

    private static List<PackView.Run> runs(List<WordChanges.Run> runs) {
        return runs.stream()
                .map(run -> new PackView.Run(run.words(), run.changed()))
                .toList();
    }

    /** Lines that rest on sources, and benefits and risks, which should. */
    List<PackView.Claim> claims() {
        List<PackView.Claim> claims = new ArrayList<>();
        for (int i = 0; i < text.lines().size(); i++) {
            CanonicalLine line = text.lines().get(i);
            boolean needs = line.marker().startsWith("benefit, evidence") || isNamedRisk(line.marker());
            if (needs || !line.sources().isEmpty()) {
                claims.add(new PackView.Claim(i + 1, line.marker(), line.words(), numbers.of(line.sources())));
            }
        }
        return claims;
    }

    private static boolean isNamedRisk(String marker) {
        return marker.matches("risk, (common|uncommon|rare)(, serious)?");
    }

    /** A line of a record, taken apart. */
    private record Parts(String marker, String words) {
        static Parts of(String line) {
            int end = line.startsWith("[") ? line.indexOf(']') : -1;
            return end < 0
                    ? new Parts("", line)
                    : new Parts(line.substring(1, end), line.substring(end + 1).strip());
        }
    }
}

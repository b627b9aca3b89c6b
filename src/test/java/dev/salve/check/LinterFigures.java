package dev.salve.check;

import dev.salve.check.claims.ClaimSentences;
import dev.salve.check.claims.StyleSentences;
import dev.salve.check.facts.FactSentences;
import dev.salve.testing.Figures;
import java.util.List;

/**
 * Prints how often the rules that read prose are right, on the sentences of {@code src/test/resources/claims},
 * {@code src/test/resources/facts} and {@code src/test/resources/style}, and each of their mistakes.
 *
 * <pre>
 * mvn -q test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=dev.salve.check.LinterFigures
 * </pre>
 */
public final class LinterFigures {
    private LinterFigures() {}

    public static void main(String[] arguments) {
        for (Figures figures : List.of(ClaimSentences.figures(), FactSentences.figures(), StyleSentences.figures())) {
            System.out.println(figures);
            figures.mistakes().forEach(mistake -> System.out.println("  " + mistake));
        }
    }
}

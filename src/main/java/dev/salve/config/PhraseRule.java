package dev.salve.config;

import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Severity;
import dev.salve.source.SourceSpan;
import dev.salve.yaml.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words that a page for patients should not use, as a pack or a clinic writes them down.
 *
 * @param id its name within its file
 * @param code what it is reported as
 * @param severity a severity of its own, or null for that of the code
 * @param where in which texts it applies
 * @param phrases the words, any of which is enough
 * @param with words of which one must stand in the same sentence; none where that does not matter
 * @param unless words that must not stand in the same sentence
 * @param unlessNear words that must not stand in the same paragraph
 * @param except longer phrases in which the words do no harm
 * @param unlessCited whether a citation in the same paragraph is evidence enough
 * @param source who demands it, in a sentence
 * @param rewrite what to write instead, as an instruction
 * @param span where it is written
 */
public record PhraseRule(
        String id,
        DiagnosticCode code,
        @Nullable Severity severity,
        Where where,
        List<Text> phrases,
        List<Text> with,
        List<Text> unless,
        List<Text> unlessNear,
        List<Text> except,
        boolean unlessCited,
        String source,
        String rewrite,
        SourceSpan span) {

    /** In which texts a rule applies. */
    public enum Where {
        EVERYWHERE,
        /**
         * Where a page promotes: the home page, menus, titles, summaries, text alternatives and names of pictures, and
         * what the glossary shows over a word.
         */
        PROMOTION
    }
}

package dev.salve.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.salve.language.Languages;
import dev.salve.markdown.MarkdownBody;
import dev.salve.markdown.TextRun;
import dev.salve.model.content.Glossary;
import dev.salve.model.content.GlossaryTerm;
import dev.salve.source.SourceFile;
import dev.salve.yaml.Text;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlossaryMatcherTest {
    private static final SourceFile FILE = SourceFile.named("content/glossary.yaml");

    private static GlossaryTerm term(String words, String... aliases) {
        return new GlossaryTerm(
                words.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'),
                new Text(words, FILE.whole()),
                Arrays.stream(aliases)
                        .map(alias -> new GlossaryTerm.Alias(
                                new Text(alias.replace("!", ""), FILE.whole()), !alias.startsWith("!")))
                        .toList(),
                MarkdownBody.empty(FILE),
                List.of(),
                true,
                FILE.whole());
    }

    private static GlossaryMatcher matcher(String language, GlossaryTerm... terms) {
        Map<String, GlossaryTerm> byId = new LinkedHashMap<>();
        Arrays.stream(terms).forEach(term -> byId.put(term.id(), term));
        return new GlossaryMatcher(new Glossary(byId), Languages.of(language).orElseThrow());
    }

    /** What is found in one flow of words, each as the words and the id. */
    private static List<String> found(GlossaryMatcher matcher, String text) {
        return matcher.find(text, List.of(new TextRun(0, text.length(), 0))).stream()
                .map(match -> text.substring(match.htmlStart(), match.htmlEnd()) + "="
                        + match.term().id())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "pore,pore",
        "Pore,Pore",
        "PORES,PORES",
        "the pores close,pores",
        "a pore's wall,pore's",
        "a pore’s wall,pore’s",
        "(pore),pore",
        "pore.,pore"
    })
    void englishTermIsFoundInItsForms(String text, String words) {
        assertEquals(List.of(words + "=pore"), found(matcher("en-GB", term("pore")), text));
    }

    @ParameterizedTest
    @CsvSource({"allergy,allergies", "rash,rashes", "skin peel,skin peels"})
    void lastWordTakesThePlural(String term, String plural) {
        List<String> found = found(matcher("en-GB", term(term)), "Some " + plural + " here.");
        assertEquals(List.of(plural + "=" + term.replace(' ', '-')), found);
    }

    @ParameterizedTest
    @CsvSource({"porous", "spore", "pore-like", "micro-pore", "poring", "pore2"})
    void wordThatOnlyHoldsATermIsNotFound(String text) {
        assertEquals(List.of(), found(matcher("en-GB", term("pore")), text));
    }

    @Test
    void firstWordOfATermTakesNoPlural() {
        assertEquals(List.of(), found(matcher("en-GB", term("skin peel")), "Many skins peel."));
    }

    @Test
    void otherLanguagesMatchOnlyWhatIsWritten() {
        GlossaryMatcher matcher = matcher("es", term("poro", "poros"));
        assertEquals(List.of("poro=poro", "poros=poro"), found(matcher, "Un poro, dos poros."));
        assertEquals(List.of(), found(matcher("es", term("poro")), "Dos poros."));
    }

    @Test
    void wordWithACapitalInsideIsMatchedAsItIsWritten() {
        GlossaryMatcher matcher = matcher("en-GB", term("PRP"));
        assertEquals(List.of("PRP=prp", "PRPs=prp"), found(matcher, "PRP, prp, Prp and PRPs"));
    }

    @Test
    void longestTermWins() {
        GlossaryMatcher matcher = matcher("en-GB", term("skin"), term("skin barrier"), term("barrier"));
        assertEquals(
                List.of("skin barrier=skin-barrier", "skin=skin", "barrier=barrier"),
                found(matcher, "The skin barrier, the skin, a barrier."));
    }

    @Test
    void longerTermThatBreaksOffLeavesTheShorter() {
        GlossaryMatcher matcher = matcher("en-GB", term("skin"), term("skin barrier cream"));
        assertEquals(List.of("skin=skin"), found(matcher, "The skin barrier."));
    }

    @Test
    void termReachesOverALineBreakButNotOverAComma() {
        GlossaryMatcher matcher = matcher("en-GB", term("skin barrier"));
        assertEquals(List.of("skin\nbarrier=skin-barrier"), found(matcher, "the skin\nbarrier"));
        assertEquals(List.of(), found(matcher, "the skin, barrier"));
    }

    @Test
    void entityIsNoWord() {
        assertEquals(List.of(), found(matcher("en-GB", term("amp"), term("quot")), "salt &amp; water &quot;x&quot;"));
    }

    @Test
    void aliasThatIsNotLinkedOnItsOwnIsStillKnownByName() {
        GlossaryMatcher matcher = matcher("en-GB", term("platelet", "!plate"));
        assertEquals(List.of(), found(matcher, "on a plate"));
        assertEquals("platelet", Objects.requireNonNull(matcher.named("Plates")).id());
        assertNull(matcher.named("dish"));
    }

    @Test
    void accentsAndOtherScriptsAreWords() {
        assertEquals(List.of("acné=acné"), found(matcher("es", term("acné")), "El acné leve."));
        assertEquals(List.of(), found(matcher("es", term("acn")), "El acné leve."));
    }
}

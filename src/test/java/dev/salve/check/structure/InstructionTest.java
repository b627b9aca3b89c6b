package dev.salve.check.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.salve.language.Languages;
import dev.salve.prose.Prose;
import dev.salve.source.SourceFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstructionTest {
    private static boolean isInstruction(String words) {
        return Prose.of(
                        words,
                        SourceFile.of("content/a.md", words).whole(),
                        Languages.of("en-GB").orElseThrow())
                .sentences()
                .stream()
                .anyMatch(Instruction::isIn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ask how often this happens.",
                "If it hurts, call us.",
                "If it hurts, please stop.",
                "For a week: then wait.",
                "Don't scratch.",
                "Never squeeze it, and always wash first.",
                "Scars can last, so read about both sides.",
                "You should keep it dry.",
                "Here you also need to rest."
            })
    void verbAtTheHeadOfAClauseOrADutyTellsWhatToDo(String words) {
        assertEquals(true, isInstruction(words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Some people ask about marks.",
                "The call takes an hour.",
                "We use a lamp and keep it clean.",
                "A short rest helps.",
                "You feel warm.",
                "Marks can follow."
            })
    void descriptionIsNoInstruction(String words) {
        assertEquals(false, isInstruction(words));
    }
}

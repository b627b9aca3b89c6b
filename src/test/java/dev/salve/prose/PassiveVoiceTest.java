package dev.salve.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassiveVoiceTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The skin is washed twice.            | true
            Your face will be carefully covered. | true
            The cream was not rubbed in.         | true
            The wound has been kept clean.       | true
            Needles are also thrown away.        | true
            Wash your skin twice.                | false
            The skin is red.                     | false
            You are tired and worried.           | false
            Your lips are swollen.               | false
            You need to be careful.              | false
            It is a used needle.                 | false
            There is speed in it.                | false
            """)
    void aFormOfToBeWithAParticipleIsPassive(String text, boolean passive) {
        assertEquals(passive, PassiveVoice.isIn(Texts.prose(text).sentences().get(0)));
    }
}

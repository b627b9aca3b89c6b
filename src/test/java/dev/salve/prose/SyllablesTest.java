package dev.salve.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SyllablesTest {
    private static final String MEDICAL = """
            1 skin scar scars bruise pus rash wounds healed cream cyst fade scalp
            2 needles needle swelling redness blister acne derma laser pimple muscle fluid keloid wrinkle
            3 collagen infection allergy elastin injury lidocaine retinoid aesthetic nausea bandages protocol
            4 diabetes rosacea dermatitis anaesthetic psoriasis epidermis granuloma pneumonia insomnia anaemia
            5 microneedling hypertrichosis dermatologist paracetamol ultraviolet anaesthesia subcutaneous alopecia
            6 radiofrequency physiotherapy dermatological
            7 hyperpigmentation hypersensitivity
            """;

    private static final String EVERYDAY = """
            1 the use used through asked eyes hours clothes healed whole you week months time
            2 sometimes people every going being quiet science safely movement safety sunscreen something center centre
            2 lifestyle timeline needed treated healthy layers royal drying someone hundred changes faces couldn't doesn't lukewarm
            3 area idea video period usual easily serious radio everything natural beautiful unlicensed
            3 cinema medium different healthier created
            4 evaluate january experience ingredient situation society variety usually appropriate
            """;

    @Test
    void medicalWordsHaveTheirSyllables() {
        assertCounted(MEDICAL);
    }

    @Test
    void everydayWordsHaveTheirSyllables() {
        assertCounted(EVERYDAY);
    }

    @Test
    void lettersOfAnAcronymAreSpokenOneByOne() {
        assertCounted("3 HIV NHS FDA PRP\n5 WHO\n");
    }

    @Test
    void numberCountsAsOneSyllable() {
        assertCounted("1 30 2.5 1,000\n");
    }

    @Test
    void partsOfAHyphenatedWordAreCountedApart() {
        assertCounted("2 tram-track x-rays\n3 single-use\n4 risk-reducing\n");
    }

    /** Each line: a number of syllables and words that have it. */
    private static void assertCounted(String lists) {
        Map<String, Integer> expected = new TreeMap<>();
        Map<String, Integer> counted = new TreeMap<>();
        for (String line : lists.lines().toList()) {
            String[] words = line.strip().split(" ");
            for (int i = 1; i < words.length; i++) {
                expected.put(words[i], Integer.valueOf(words[0]));
                counted.put(words[i], Syllables.of(Tokens.of(words[i]).get(0)));
            }
        }
        assertEquals(expected.toString(), counted.toString());
    }
}

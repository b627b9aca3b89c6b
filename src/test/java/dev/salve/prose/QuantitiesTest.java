package dev.salve.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantitiesTest {
    private static String in(String text) {
        return Quantities.in(text).stream().map(QuantitiesTest::words).collect(Collectors.joining("; "));
    }

    private static String words(Amount amount) {
        double factor = amount.measure() == Amount.Measure.TIME ? 1440 : 1;
        String bound = switch (amount.bound()) {
            case NONE -> "";
            case AT_LEAST -> ">=";
            case AT_MOST -> "<=";
        };
        return String.format(
                Locale.ROOT,
                "%s %s%.4g-%.4g",
                amount.measure().name().charAt(0)
                        + amount.measure().name().substring(1).toLowerCase(Locale.ROOT),
                bound,
                amount.min() * factor,
                amount.max() * factor);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            30 to 60 minutes                    | Time 30.00-60.00
            30–60 minutes                       | Time 30.00-60.00
            between 30 and 60 minutes           | Time 30.00-60.00
            half an hour                        | Time 30.00-30.00
            half an hour to an hour             | Time 30.00-60.00
            an hour and a half                  | Time 90.00-90.00
            one or two hours                    | Time 60.00-120.0
            a couple of hours                   | Time 120.0-120.0
            a two-hour session                  | Time 120.0-120.0
            15 minutes to over an hour          | Time 15.00-60.00
            up to an hour                       | Time <=60.00-60.00
            no more than 60 minutes             | Time <=60.00-60.00
            at least 30 minutes                 | Time >=30.00-30.00
            one hour at most                    | Time <=60.00-60.00
            10 minutes and 2 hours              | Time 10.00-10.00; Time 120.0-120.0
            0.5 to 1.5 mm                       | Length 0.5000-1.500
            1 cm                                | Length 10.00-10.00
            3 to 6 sessions                     | Sessions 3.000-6.000
            5 monthly sessions                  | Sessions 5.000-5.000
            5 of 30 people                      | Share 0.1667-0.1667
            1 in 10                             | Share 0.1000-0.1000
            one in three people                 | Share 0.3333-0.3333
            41 out of 100                       | Share 0.4100-0.4100
            4 per cent                          | Share 0.04000-0.04000
            4%                                  | Share 0.04000-0.04000
            aged 22 or over                     | Age 22.00-22.00
            SPF 30 or more                      | Count 30.00-30.00
            1,029 people                        | Count 1029-1029
            """)
    void amountIsReadAsPeopleWriteIt(String text, String amounts) {
        assertEquals(amounts, in(text));
    }

    @ParameterizedTest
    @CsvSource({"a session", "twice a day", "day 4", "type 4 or", "the first hour", "room 12."})
    void wordsWithoutAnAmountHaveNone(String text) {
        assertEquals("", in(text));
    }

    @Test
    void amountKnowsItsPlace() {
        String text = "Redness lasts 1 to 3 days.";
        Amount amount = Quantities.in(text).get(0);
        assertEquals("1 to 3 days", text.substring(amount.start(), amount.end()));
    }
}

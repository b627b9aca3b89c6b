package dev.salve.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;

/** Every example of the CommonMark specification, written by the walk that writes articles. */
class CommonMarkSpecTest {
    /** Rules of the specification that the parser library does not know yet; none is a matter of safety. */
    private static final Set<Integer> FAILING =
            new TreeSet<>(List.of(146, 171, 195, 201, 215, 216, 312, 313, 354, 416, 417, 489, 493, 494, 540, 625, 626));

    @Test
    void walkAgreesWithTheSpecificationExceptWhereTheParserDoesNot() {
        List<Example> examples = ExampleReader.readExamples(TestResources.getSpec());
        MarkdownParser parser = PlainDialect.parser();
        Set<Integer> failing = new TreeSet<>();
        for (int number = 1; number <= examples.size(); number++) {
            Example example = examples.get(number - 1);
            String expected = example.getHtml()
                    .replace("\u2192", "\t")
                    .replace("<br />", "<br>")
                    .replace("<hr />", "<hr>");
            String actual = PlainDialect.html(parser, example.getSource())
                    .replace("<br />", "<br>")
                    .replace("<hr />", "<hr>");
            if (!expected.equals(actual)) {
                failing.add(number);
            }
        }
        assertEquals(652, examples.size());
        assertEquals(FAILING, failing);
    }
}

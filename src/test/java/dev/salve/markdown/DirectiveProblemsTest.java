package dev.salve.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of directives that are not written as they must be. */
class DirectiveProblemsTest {

    @Test
    void unknownNamesAreReportedWithTheNearestOne() {
        Reading reading = Reading.of("""
                :::calout[Title]
                Text.
                :::

                ::risk

                A :fakt[x] here.
                """);

        assertEquals("""
                1:4 directive/unknown no component is called "calout"
                5:3 directive/unknown no component is called "risk"
                7:4 directive/unknown no component is called "fakt"
                """, reading.problems());
        assertEquals(
                List.of("did you mean \"callout\"?", "did you mean \"risks\"?", "did you mean \"fact\"?"),
                reading.hints());
    }

    @Test
    void unclosedContainerIsReportedWhereItOpens() {
        Reading reading = Reading.of("""
                Text.

                :::do
                - one

                ## Next

                Text.
                """);

        assertEquals("3:1 directive/unclosed \":::do\" is not closed\n", reading.problems());
    }

    @Test
    void innerContainerThatIsNotClosedTakesTheLineOfTheOuter() {
        Reading reading = Reading.of("""
                :::question[Why?]
                :::do
                - one
                :::
                """);

        assertEquals("1:1 directive/unclosed\n", reading.codes());
    }

    @Test
    void strayClosingLineIsReported() {
        assertEquals("""
                3:1 directive/nothing-to-close no component is open that this line could close
                """, Reading.of("Text.\n\n:::\n").problems());
    }

    @Test
    void wrongNumberOfColonsIsReportedOnce() {
        Reading reading = Reading.of("""
                ::do
                - one
                :::

                :::risks

                ::fact[x]

                Take ::fact[y] or :figure{src=a.svg}.
                """);

        assertEquals("""
                1:1 directive/wrong-form "do" is written with two colons, but takes three colons
                5:1 directive/wrong-form "risks" is written with three colons, but takes two colons
                7:1 directive/wrong-form "fact" is written with two colons, but takes one colon
                9:6 directive/wrong-form "fact" is written with two colons, but takes one colon
                9:19 directive/wrong-form "figure" is written with one colon, but takes two colons
                """, reading.problems());
    }

    @Test
    void componentsInListsQuotesTablesAndTextAreMisplaced() {
        Reading reading = Reading.of("""
                - item
                  :::do
                  - one
                  :::

                > ::risks

                | A |
                |---|
                | ::figure{src=a.svg} |

                See ::risks
                """);

        assertEquals("""
                2:3 directive/misplaced ":::do" stands in a list
                6:3 directive/misplaced "::risks" stands in a quotation
                10:3 directive/misplaced "::figure" stands in running text
                12:5 directive/misplaced "::risks" stands in running text
                """, reading.problems());
    }

    @Test
    void misplacedContainerClosedAtTheMarginIsReportedOnce() {
        assertEquals(
                "2:3 directive/misplaced\n",
                Reading.of("- item\n  :::do\n  - one\n\n:::\n").codes());
    }

    @Test
    void classesIdsAndUnknownAttributesAreErrors() {
        Reading reading = Reading.of("""
                :::callout[T]{.big #top levl=info}
                Text.
                :::
                """);

        assertEquals("""
                1:15 directive/unknown-attribute ":::callout" takes no classes and no ids, such as ".big"
                1:20 directive/unknown-attribute ":::callout" takes no classes and no ids, such as "#top"
                1:25 directive/unknown-attribute ":::callout" has no attribute "levl"
                """, reading.problems());
        assertEquals("did you mean \"level\"?", reading.hints().get(2));
    }

    @Test
    void repeatedAndBadValuesAreErrors() {
        Reading reading = Reading.of("""
                ::risks{view=short view=full}
                ::risks{view=shrt}
                ::waive{code=a/b reason="" until=2027-02-30}
                ::figure{src=/etc/passwd alt=x decorative=yes}
                ::include{file="https://x.example/"}
                ::risks{from view=short}
                """);

        assertEquals("""
                1:20 directive/repeated-attribute the attribute "view" is written twice
                2:9 directive/bad-value "shrt" is not a value of the attribute "view"
                3:18 directive/bad-value the attribute "reason" has no value
                3:28 directive/bad-value "2027-02-30" is not a date
                4:1 directive/bad-value "::figure" has more than one of the attributes "alt" or "decorative"
                4:10 directive/bad-value "/etc/passwd" is not the path of a file
                4:32 directive/bad-value the attribute "decorative" takes no value
                5:11 directive/bad-value "https://x.example/" is not the path of a file
                6:9 directive/bad-value the attribute "from" has no value
                """, reading.problems());
        assertEquals("did you mean \"short\"?", reading.hints().get(1));
    }

    @Test
    void missingAttributesAreErrors() {
        Reading reading = Reading.of("""
                ::include
                ::figure{src=a.svg}
                :::care[Get help if:]
                - you faint
                :::
                """);

        assertEquals("""
                1:1 directive/missing-attribute "::include" needs the attribute "file"
                2:1 directive/missing-attribute "::figure" needs the attribute "alt" or "decorative"
                3:1 directive/missing-attribute ":::care" needs the attribute "level"
                """, reading.problems());
    }

    @Test
    void labelsMustAndMustNotBeThere() {
        Reading reading = Reading.of("""
                :::question
                Answer.
                :::

                :::details[]
                Text.
                :::

                :::steps[How]
                1. one
                :::

                ::risks[R]

                A :fact[] and :term[].
                """);

        assertEquals("""
                1:1 directive/missing-label "question" needs words in square brackets
                5:1 directive/missing-label "details" needs words in square brackets
                9:10 directive/unexpected-label "steps" takes no words in square brackets
                13:9 directive/unexpected-label "risks" takes no words in square brackets
                15:3 directive/missing-label "fact" needs words in square brackets
                15:15 directive/missing-label "term" needs words in square brackets
                """, reading.problems());
    }

    @Test
    void wrongContentIsReportedWhereItStands() {
        Reading reading = Reading.of("""
                :::do
                Text first.

                - one
                :::

                :::dont
                1. one
                :::

                :::steps
                :::

                :::care[Get help if:]{level=urgent}
                :::details[More]
                Text.
                :::
                :::

                :::question[A?]
                :::question[B?]
                Text.
                :::
                :::
                """);

        assertEquals("""
                2:1 directive/wrong-content ":::do" holds a paragraph
                8:1 directive/wrong-content ":::dont" holds a numbered list
                11:1 directive/wrong-content ":::steps" holds nothing
                15:1 directive/wrong-content ":::care" can't hold ":::details"
                21:1 directive/wrong-content ":::question" can't hold ":::question"
                """, reading.problems());
    }

    @Test
    void slipsOfTheGrammarAreNamed() {
        Reading reading = Reading.of("""
                ::: do
                - one
                :::

                :::Dont
                - one
                :::

                :::callout [T] {level=info}
                Text.
                :::

                :::callout{level=info}[T]
                Text.
                :::

                ::risks now

                ::figure{src=a.svg alt="x
                ::figure{src=a.svg alt='x y'}

                :::{.warning}
                Text.
                :::

                A :fact[x here.
                """);

        assertEquals("""
                1:4 directive/syntax a space stands between the colons and the name
                5:4 directive/syntax "Dont" is not a name
                9:11 directive/syntax a space stands before the label
                9:15 directive/syntax a space stands before the attributes
                13:23 directive/syntax the label stands behind the attributes
                17:9 directive/syntax "now" stands behind the component
                19:24 directive/syntax the value has no closing quote
                20:20 directive/syntax "alt='x y'" is not an attribute
                22:1 directive/syntax no name stands behind the colons
                26:8 directive/syntax the label has no closing bracket
                """, reading.problems());
    }

    @Test
    void labelsTakeNoDirectiveButFacts() {
        Reading reading = Reading.of("""
                :::question[What is :term[collagen]?]
                Text.
                :::

                ## A :term[heading]

                [a :term[link]](x.md) and ![a :fact[x]](p.svg)
                """);

        assertEquals("""
                1:21 directive/misplaced ":term" stands in a label
                5:6 directive/misplaced ":term" stands in a heading
                7:4 directive/misplaced ":term" stands in the words of a link
                7:31 directive/misplaced ":fact" stands in the words for a picture
                """, reading.problems());
    }

    @Test
    void everyProblemOfAnArticleIsReportedInOneRun() {
        Reading reading = Reading.of("""
                :::calout[T]
                ::risks{vew=short}
                :::

                [x](javascript:alert) <div> :fakt[y]

                ## A {#s-a}

                :::care[C]{level=urgnt}
                - a
                """);

        assertEquals("""
                1:4 directive/unknown
                2:9 directive/unknown-attribute
                5:5 markdown/unsafe-url
                5:23 markdown/unsafe-html
                5:30 directive/unknown
                7:6 markdown/bad-heading-id
                9:1 directive/unclosed
                9:12 directive/bad-value
                """, reading.codes());
        assertTrue(
                reading.hints().stream().noneMatch("null"::equals),
                () -> reading.hints().toString());
    }
}

package dev.salve.markdown.component;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.salve.diagnostic.Diagnostics;
import dev.salve.markdown.MarkdownBody;
import dev.salve.markdown.MarkdownLimits;
import dev.salve.markdown.MarkdownParser;
import dev.salve.source.SourceFile;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The standard components are written as their own documentation says. */
class ComponentsTest {
    private static final MarkdownParser PARSER = MarkdownParser.of(Components.standard(), MarkdownLimits.standard());

    static Stream<ComponentSyntax> components() {
        return Components.standard().stream();
    }

    @ParameterizedTest
    @MethodSource("components")
    void exampleIsReadWithoutAProblem(ComponentSyntax component) {
        Diagnostics diagnostics = new Diagnostics();
        String example = component.example();
        MarkdownBody body = PARSER.parse(SourceFile.of("example.md", example), 0, example.length(), diagnostics);

        assertEquals(List.of(), diagnostics.sorted());
        assertTrue(example.contains(component.written()), example);
        assertTrue(component.name().equals("no-term") || !body.mentions().isEmpty(), "the example uses the component");
    }

    @ParameterizedTest
    @MethodSource("components")
    void documentationIsASentenceForEachPart(ComponentSyntax component) {
        assertTrue(component.doc().endsWith("."), component.doc());
        for (AttributeSyntax attribute : component.attributes()) {
            assertTrue(attribute.doc().endsWith("."), attribute.doc());
            assertEquals(
                    attribute.kind() == AttributeSyntax.Kind.CHOICE,
                    !attribute.choices().isEmpty());
        }
        component.oneOf().forEach(name -> assertTrue(component.attribute(name).isPresent(), name));
    }

    @Test
    void namesDiffer() {
        Set<String> names = new HashSet<>();
        Components.standard().forEach(c -> assertTrue(names.add(c.name()), c.name()));
        assertFalse(names.isEmpty());
    }
}

package dev.salve.markdown;

import com.vladsch.flexmark.parser.Parser;
import dev.salve.markdown.component.ComponentSyntax;
import dev.salve.markdown.grammar.Grammars;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is read and what is let through. Sites have one dialect, {@link #standard}; the tests against the CommonMark
 * specification use another one, which keeps HTML and every address.
 *
 * @param body parses articles
 * @param inline parses single values
 * @param components by name, in their order
 * @param rawHtml makes the judge of HTML for one walk
 * @param urls says what is wrong with an address, or null
 */
record Dialect(
        Parser body,
        Parser inline,
        Map<String, ComponentSyntax> components,
        Function<Walk, RawHtml> rawHtml,
        Function<String, @Nullable String> urls) {

    static Dialect standard(List<ComponentSyntax> components) {
        Map<String, ComponentSyntax> byName = new LinkedHashMap<>();
        components.forEach(component -> byName.put(component.name(), component));
        return new Dialect(
                Grammars.body(components), Grammars.inline(components), byName, SafeHtml::new, SafeUrl::fault);
    }
}

package dev.salve.markdown.grammar;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import dev.salve.markdown.component.ComponentSyntax;
import java.util.List;
import java.util.stream.Collectors;

/** Our additions as a flexmark extension. */
final class SalveExtension implements Parser.ParserExtension {
    private final List<ComponentSyntax> components;
    private final boolean blocks;

    SalveExtension(List<ComponentSyntax> components, boolean blocks) {
        this.components = components;
        this.blocks = blocks;
    }

    @Override
    public void parserOptions(MutableDataHolder options) {}

    @Override
    public void extend(Parser.Builder builder) {
        if (blocks) {
            builder.customBlockParserFactory(new DirectiveStart.Factory(components.stream()
                    .filter(c -> c.form() != ComponentSyntax.Form.CONTAINER)
                    .map(ComponentSyntax::name)
                    .collect(Collectors.toUnmodifiableSet())));
            builder.customBlockParserFactory(new CommentParser.Factory());
        }
        builder.customInlineParserExtensionFactory(new TextDirectiveParser.Factory(
                components.stream().map(ComponentSyntax::name).collect(Collectors.toUnmodifiableSet())));
        builder.customInlineParserExtensionFactory(new CitationParser.Factory());
        builder.customInlineParserExtensionFactory(new CommentInTextParser.Factory());
    }
}

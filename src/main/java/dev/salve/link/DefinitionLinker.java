package dev.salve.link;

import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.language.Language;
import dev.salve.markdown.MarkdownBody;
import dev.salve.markdown.Mention;
import dev.salve.model.content.Fact;
import dev.salve.model.content.GlossaryTerm;
import dev.salve.model.site.LinkedBody;
import dev.salve.model.site.LinkedText;
import dev.salve.model.site.Resolution;
import dev.salve.model.site.Url;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Resolves what stands in the definitions of a glossary, for the page that lists them. Where a definition is shown beside
 * its term its links are plain words. No term is explained in a definition.
 */
final class DefinitionLinker {
    private final LinkContext context;
    private final Language language;
    private final LinkTargets links;
    private final EntryTargets entries;

    DefinitionLinker(LinkContext context, Language language, Url glossary) {
        this.context = context;
        this.language = language;
        this.links = new LinkTargets(context, language, glossary, null);
        this.entries = new EntryTargets(context, language);
    }

    LinkedText linked() {
        Map<MarkdownBody, LinkedBody> bodies = new HashMap<>();
        for (GlossaryTerm term : context.library().glossary(language.tag()).all()) {
            bodies.put(term.definition(), linked(term.definition()));
        }
        return new LinkedText(bodies, Map.of(), List.of(), List.of(), 0);
    }

    private LinkedBody linked(MarkdownBody definition) {
        BodyInProgress progress = new BodyInProgress(definition);
        List<Mention> mentions = definition.mentions();
        for (int i = 0; i < mentions.size(); i++) {
            progress.resolve(i, resolution(mentions.get(i)));
        }
        return progress.linked();
    }

    private @Nullable Resolution resolution(Mention mention) {
        return switch (mention.kind()) {
            case LINK -> links.resolve(mention.target(), mention.targetSpan(), "", null);
            case FACT -> fact(mention);
            case TERM -> {
                entries.term(mention);
                yield new Resolution.Term(null);
            }
            case IMAGE -> misplaced("a picture", mention);
            case CITATION -> misplaced("a citation", mention);
            case COMPONENT -> null; // inline text holds none
        };
    }

    private @Nullable Resolution fact(Mention mention) {
        Fact fact = entries.fact(mention.target(), mention.span());
        if (fact == null) {
            return null;
        }
        context.recordFactUse(fact.id(), mention.targetSpan());
        return new Resolution.Figure(fact);
    }

    private @Nullable Resolution misplaced(String what, Mention mention) {
        context.diagnostics()
                .report(
                        DiagnosticCode.DIRECTIVE_MISPLACED,
                        mention.span(),
                        what + " stands in the definition of a term, which is shown on many pages",
                        "put it into an article that explains the term");
        return null;
    }
}

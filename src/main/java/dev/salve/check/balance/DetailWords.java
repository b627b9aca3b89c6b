package dev.salve.check.balance;

import dev.salve.markdown.MarkdownBody;
import dev.salve.markdown.Mention;
import dev.salve.model.content.Benefits;
import dev.salve.model.content.Fact;
import dev.salve.model.content.Risks;
import dev.salve.model.site.Site;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/** Counts the words that describe benefits and risks, facts filled in. A benefit's main risk is none of its words. */
final class DetailWords {
    private final Site site;
    private final String language;

    DetailWords(Site site, String language) {
        this.site = site;
        this.language = language;
    }

    int of(Benefits benefits) {
        return benefits.items().stream()
                .mapToInt(item -> words(item.name()) + words(item.text()))
                .sum();
    }

    int of(Risks risks) {
        return risks.items().stream()
                .mapToInt(item -> words(item.name()) + words(item.text()))
                .sum();
    }

    private int words(@Nullable MarkdownBody text) {
        if (text == null) {
            return 0;
        }
        int sum = text.words();
        for (Mention mention : text.mentions()) {
            Fact fact = mention.kind() == Mention.Kind.FACT ? site.library().fact(mention.target(), language) : null;
            sum += fact == null ? 0 : words(fact.text().value());
        }
        return sum;
    }

    private static int words(String plain) {
        return new StringTokenizer(plain).countTokens();
    }
}

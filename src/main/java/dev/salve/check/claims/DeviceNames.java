package dev.salve.check.claims;

import dev.salve.check.ArticleCheck;
import dev.salve.check.CheckedArticle;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.model.content.Article;
import dev.salve.model.content.Kind;
import dev.salve.prose.Prose;
import dev.salve.prose.Sentence;
import dev.salve.yaml.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page tagged with a technology ({@code laser}, {@code ipl}, {@code rf}) does not call its device by the name of another:
 * in its title and main message, or as "our laser" in its text (ADV-14; English only). A sentence that names both, cites
 * a study, or says what the device is not, tells them apart.
 */
public final class DeviceNames implements ArticleCheck {
    private static final Pattern APART = Pattern.compile(
            "\\b(?:not|no|nor|never|unlike|than|instead|rather|other|another|differs?|different|earlier|before|previous)\\b"
                    + "|n['’]t\\b",
            Pattern.CASE_INSENSITIVE);

    @Override
    public void check(CheckedArticle checked, Diagnostics diagnostics) {
        Article article = checked.article();
        List<Technology> own = Technology.of(article.front().tags());
        boolean applies = article.kind() != Kind.COMPARISON && checked.isPublished();
        if (own.isEmpty() || !applies || !checked.language().isEnglish()) {
            return;
        }
        Text title = article.front().title();
        List<Sentence> heads = new ArrayList<>(
                Prose.of(title.value(), title.span(), checked.language()).sentences());
        heads.addAll(checked.prose().inShort().sentences());
        List<Sentence> text = checked.prose().body().sentences();
        for (Technology other : Technology.values()) {
            if (!own.contains(other)) {
                heads.forEach(sentence -> check(sentence, other.named(), other, own, diagnostics));
                text.forEach(sentence -> check(sentence, other.namedAsOwn(), other, own, diagnostics));
            }
        }
    }

    private static void check(
            Sentence sentence, Pattern words, Technology other, List<Technology> own, Diagnostics diagnostics) {
        Matcher name = words.matcher(sentence.text());
        boolean tellsApart = sentence.isCited()
                || sentence.block().isQuoted()
                || APART.matcher(sentence.text()).find()
                || own.stream()
                        .anyMatch(each -> each.named().matcher(sentence.text()).find());
        if (!tellsApart && name.find()) {
            diagnostics.report(
                    DiagnosticCode.CLAIMS_WRONG_DEVICE,
                    sentence.span(name.start(), name.end()),
                    "\"" + name.group() + "\" stands on a page with the tag \""
                            + own.get(0).tag() + "\"",
                    "name the device by what it is, or add the tag \"" + other.tag() + "\" if the page is about both");
        }
    }
}

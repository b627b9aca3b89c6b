package dev.salve.testing;

import dev.salve.markdown.CitedReference;
import dev.salve.markdown.MarkdownBody;
import dev.salve.markdown.Mention;
import dev.salve.model.content.ArticleId;
import dev.salve.model.content.DataBlock;
import dev.salve.model.content.Fact;
import dev.salve.model.content.GlossaryTerm;
import dev.salve.model.content.SharedPart;
import dev.salve.model.site.LinkedBody;
import dev.salve.model.site.Resolution;
import dev.salve.model.site.TermUse;
import dev.salve.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A parsed and linked text, put together piece by piece. */
public final class HandMadeBody {
    private static final SourceFile FILE = SourceFile.of("content/made-by-hand.md", "text\n");

    private static final ArticleId OWNER = new ArticleId("peel/risks", "en-GB");

    private final StringBuilder html = new StringBuilder();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<@Nullable Resolution> resolutions = new ArrayList<>();
    private final List<TermUse> terms = new ArrayList<>();
    private @Nullable LinkedBody linked;

    public static HandMadeBody of(String html) {
        return new HandMadeBody().html(html);
    }

    public HandMadeBody html(String text) {
        html.append(text);
        return this;
    }

    public HandMadeBody fact(String id, String text) {
        Fact fact = HandMadeSite.newFact(id, text);
        return mention(Mention.Kind.FACT, id, new Resolution.Figure(fact));
    }

    public HandMadeBody citation(String reference) {
        return mention(Mention.Kind.CITATION, "", new Resolution.Citations(List.of()));
    }

    public HandMadeBody data(DataBlock block) {
        return data(block, false);
    }

    public HandMadeBody data(DataBlock block, boolean brief) {
        return mention(Mention.Kind.COMPONENT, block.kind().word(), new Resolution.Data(block, brief, OWNER));
    }

    public HandMadeBody part(HandMadeBody shared) {
        SharedPart part = new SharedPart("shared/part.md", "en-GB", shared.body());
        return mention(Mention.Kind.COMPONENT, "include", new Resolution.Part(part));
    }

    /** A container that holds all that was written since {@code start}. */
    public HandMadeBody question(int start) {
        mentions.add(mention(Mention.Kind.COMPONENT, "question", start, html.length()));
        resolutions.add(null);
        return this;
    }

    public HandMadeBody term(String words, GlossaryTerm term) {
        terms.add(new TermUse(html.length(), html.length() + words.length(), term));
        return html(words);
    }

    public int length() {
        return html.length();
    }

    public Mention lastMention() {
        return mentions.get(mentions.size() - 1);
    }

    public MarkdownBody body() {
        return linked().body();
    }

    public LinkedBody linked() {
        LinkedBody made = linked;
        if (made == null) {
            MarkdownBody body =
                    new MarkdownBody(FILE.whole(), html.toString(), mentions, List.of(), List.of(), List.of(), 0);
            made = new LinkedBody(body, resolutions.toArray(Resolution[]::new), terms);
            linked = made;
        }
        return made;
    }

    private HandMadeBody mention(Mention.Kind kind, String target, Resolution resolution) {
        mentions.add(mention(kind, target, html.length(), html.length()));
        resolutions.add(resolution);
        return this;
    }

    private static Mention mention(Mention.Kind kind, String target, int start, int end) {
        List<CitedReference> none = List.of();
        return new Mention(kind, start, end, FILE.whole(), target, FILE.whole(), none, null, List.of());
    }
}

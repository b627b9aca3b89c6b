package dev.salve.read;

import dev.salve.config.SiteConfig;
import dev.salve.config.WaiverKeys;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.model.content.ArticleImage;
import dev.salve.model.content.FrontMatter;
import dev.salve.model.content.Kind;
import dev.salve.model.content.Sponsor;
import dev.salve.model.content.Stage;
import dev.salve.model.content.StatedReview;
import dev.salve.model.content.Traits;
import dev.salve.source.SourceFile;
import dev.salve.yaml.Fields;
import dev.salve.yaml.Key;
import dev.salve.yaml.Text;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns the fields of a front matter into a record, and reports what contradicts itself in it. */
final class FrontMatterReader {
    private final SiteConfig config;
    private final InlineTexts texts;
    private final Diagnostics diagnostics;

    FrontMatterReader(SiteConfig config, InlineTexts texts) {
        this.config = config;
        this.texts = texts;
        this.diagnostics = texts.diagnostics();
    }

    FrontMatter read(Fields f) {
        Kind kind = f.get(FrontMatterKeys.KIND, Kind.ARTICLE);
        LocalDate published = f.get(FrontMatterKeys.PUBLISHED);
        LocalDate expires = f.get(FrontMatterKeys.EXPIRES);
        if (published != null && expires != null && !expires.isAfter(published)) {
            diagnostics.report(
                    DiagnosticCode.ARTICLE_DATES,
                    f.span(FrontMatterKeys.EXPIRES),
                    "this article expires on " + expires + ", before it is published on " + published,
                    "put a later date here");
        }
        return new FrontMatter(
                f.get(FrontMatterKeys.TITLE, new Text("", f.span())),
                kind,
                texts.body(f, FrontMatterKeys.SUMMARY),
                texts.body(f, FrontMatterKeys.FOR_WHOM),
                texts.body(f, FrontMatterKeys.IN_SHORT),
                f.get(FrontMatterKeys.STAGE, kind.stage()),
                texts.body(f, FrontMatterKeys.UNCERTAINTY),
                texts.body(f, FrontMatterKeys.FURTHER_HELP),
                f.list(FrontMatterKeys.AUTHORS),
                sponsor(f),
                review(f),
                published,
                f.get(FrontMatterKeys.UPDATED),
                f.get(FrontMatterKeys.DRAFT, false),
                expires,
                f.get(FrontMatterKeys.ORDER, FrontMatter.DEFAULT_ORDER),
                f.get(FrontMatterKeys.SLUG),
                f.list(FrontMatterKeys.REDIRECT_FROM),
                f.list(FrontMatterKeys.TAGS),
                image(f),
                traits(f, kind),
                f.get(FrontMatterKeys.TRANSLATION),
                WaiverKeys.waivers(f.list(FrontMatterKeys.WAIVE)));
    }

    /** What stands in for a front matter that can't be read. */
    static FrontMatter unread(SourceFile file, String name) {
        return new FrontMatter(
                new Text(name, file.whole()),
                Kind.ARTICLE,
                null,
                null,
                null,
                Stage.DECIDING,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                false,
                null,
                FrontMatter.DEFAULT_ORDER,
                null,
                List.of(),
                List.of(),
                null,
                Traits.NONE,
                null,
                List.of());
    }

    private Traits traits(Fields f, Kind kind) {
        if (kind != Kind.TREATMENT) {
            for (Key<?> key : FrontMatterKeys.TRAITS) {
                if (f.has(key)) {
                    diagnostics.report(
                            DiagnosticCode.YAML_BAD_VALUE,
                            f.keySpan(key),
                            "\"" + key.name() + "\" belongs to the index.md of a treatment",
                            "move it there");
                }
            }
            return Traits.NONE;
        }
        return new Traits(
                f.get(FrontMatterKeys.MINIMUM_AGE),
                f.list(FrontMatterKeys.BODY_LOCATION),
                f.get(FrontMatterKeys.PROCEDURE_TYPE));
    }

    private static @Nullable Sponsor sponsor(Fields f) {
        Fields sponsor = f.get(FrontMatterKeys.SPONSOR);
        return sponsor == null || !sponsor.isComplete()
                ? null
                : new Sponsor(
                        sponsor.need(FrontMatterKeys.SponsorKeys.NAME), sponsor.get(FrontMatterKeys.SponsorKeys.URL));
    }

    private @Nullable StatedReview review(Fields f) {
        Fields review = f.get(FrontMatterKeys.REVIEW);
        if (review == null) {
            return null;
        }
        if (config.identity().isDemonstration()) {
            diagnostics.report(
                    DiagnosticCode.ARTICLE_REVIEW_REFUSED,
                    f.keySpan(FrontMatterKeys.REVIEW),
                    "site.yaml says that no clinician has read this site, so an article can't state a review",
                    "delete \"review\", or set \"status: live\" in site.yaml");
            return null;
        }
        if (!review.isComplete()) {
            return null;
        }
        StatedReview stated = new StatedReview(
                review.need(FrontMatterKeys.ReviewKeys.BY),
                review.need(FrontMatterKeys.ReviewKeys.ON),
                review.need(FrontMatterKeys.ReviewKeys.NEXT),
                review.span());
        if (!stated.next().isAfter(stated.on())) {
            diagnostics.report(
                    DiagnosticCode.ARTICLE_DATES,
                    review.span(FrontMatterKeys.ReviewKeys.NEXT),
                    "the next review on " + stated.next() + " does not come after the review on " + stated.on(),
                    "put a later date here");
        }
        return stated;
    }

    private static @Nullable ArticleImage image(Fields f) {
        Fields image = f.get(FrontMatterKeys.IMAGE);
        return image == null || !image.isComplete()
                ? null
                : new ArticleImage(
                        image.need(FrontMatterKeys.ImageKeys.SRC), image.need(FrontMatterKeys.ImageKeys.ALT));
    }
}

package dev.salve.render.jsonld;

import dev.salve.model.content.Article;
import dev.salve.model.content.FrontMatter;
import dev.salve.model.content.Person;
import dev.salve.model.content.Sponsor;
import dev.salve.model.content.StatedReview;
import dev.salve.model.site.FaqEntry;
import dev.salve.model.site.PageType;
import dev.salve.model.site.SitePage;
import dev.salve.model.site.Treatment;
import dev.salve.yaml.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The page itself: what it is called, whom it is for, who answers for it, and what it rests on. */
final class PageNode {
    private PageNode() {}

    static void write(GraphWriter graph, PageContext context) {
        SitePage page = context.page();
        List<FaqEntry> questions =
                page.type() == PageType.FAQ ? context.site().faq().on(page) : List.of();
        String type = type(page, questions);
        graph.node(type, context.id("page"))
                .text("url", context.address(page))
                .text("name", page.title())
                .text("description", context.lead())
                .text("inLanguage", context.language().tag())
                .reference("publisher", context.clinicId());
        if (page.type() != PageType.HOME) {
            graph.reference("breadcrumb", context.id(BreadcrumbNode.ID));
        }
        graph.node("mainContentOfPage", "WebPageElement", null)
                .text("cssSelector", "main")
                .end();
        article(graph, context, type);
        Citations.write(graph, context);
        if (!questions.isEmpty()) {
            QuestionNodes.write(graph, context, questions);
        } else if (page.type() == PageType.GLOSSARY) {
            GlossaryNode.write(graph, context);
        } else if (page.person() != null) {
            graph.list("about");
            PersonNode.write(graph, context, page.person());
            graph.endList();
        }
        graph.end();
    }

    private static String type(SitePage page, List<FaqEntry> questions) {
        return switch (page.type()) {
            case TREATMENT, ARTICLE -> "MedicalWebPage";
            case FAQ -> questions.isEmpty() ? "WebPage" : "FAQPage";
            default -> "WebPage";
        };
    }

    private static void article(GraphWriter graph, PageContext context, String type) {
        Article article = context.page().article();
        if (article == null) {
            return;
        }
        FrontMatter front = article.front();
        graph.text("datePublished", day(front.published()));
        graph.text("dateModified", day(front.changed()));
        if (type.equals("MedicalWebPage")) {
            Treatment treatment = context.treatment();
            graph.node("medicalAudience", "Patient", null).text("audienceType", context.words(front.forWhom()));
            Integer age = treatment == null ? null : MinimumAge.of(context, front);
            if (age != null) {
                graph.number("suggestedMinAge", age);
            }
            graph.end();
            if (treatment != null) {
                graph.reference("about", context.therapyId(treatment));
            }
        }
        List<Person> authors = front.authors().stream()
                .map(author -> context.site().library().people().get(author.value()))
                .filter(Objects::nonNull)
                .toList();
        if (!authors.isEmpty()) {
            graph.list("author");
            authors.forEach(author -> PersonNode.write(graph, context, author));
            graph.endList();
        }
        sponsor(graph, front.sponsor());
        StatedReview review = front.review();
        if (review != null && !context.isDemonstration()) {
            review(graph, context, article, review);
        }
    }

    private static void sponsor(GraphWriter graph, @Nullable Sponsor sponsor) {
        if (sponsor != null) {
            Text url = sponsor.url();
            graph.node("sponsor", "Organization", null)
                    .text("name", sponsor.name().value())
                    .text("url", url == null ? null : url.value())
                    .end();
        }
    }

    private static void review(GraphWriter graph, PageContext context, Article article, StatedReview review) {
        graph.text("lastReviewed", day(review.on()));
        List<Person> reviewers = context.site().reviewers(article);
        if (!reviewers.isEmpty()) {
            graph.list("reviewedBy");
            reviewers.forEach(reviewer -> PersonNode.write(graph, context, reviewer));
            graph.endList();
        }
    }

    private static @Nullable String day(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}

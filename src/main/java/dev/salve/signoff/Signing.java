package dev.salve.signoff;

import dev.salve.diagnostic.Diagnostic;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Spelling;
import dev.salve.markdown.MarkdownBody;
import dev.salve.model.content.Article;
import dev.salve.model.content.FrontMatter;
import dev.salve.model.content.Person;
import dev.salve.model.site.Site;
import dev.salve.model.site.SitePage;
import dev.salve.source.SourceFile;
import dev.salve.yaml.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Decides who may sign what. */
public final class Signing {
    /** What a signature puts right, or leaves for the front matter to say. */
    private static final Set<DiagnosticCode> MENDED = Set.of(
            DiagnosticCode.REVIEW_MISSING,
            DiagnosticCode.REVIEW_INTERVAL,
            DiagnosticCode.REVIEW_UNDER_NOTICE,
            DiagnosticCode.REVIEW_OVERDUE,
            DiagnosticCode.REVIEW_CHANGED,
            DiagnosticCode.REVIEW_DIFFERS,
            DiagnosticCode.REVIEW_NOT_SIGNED,
            DiagnosticCode.REVIEW_SECOND);

    private final Site site;
    private final List<Diagnostic> problems;

    /**
     * Signing on a site.
     *
     * @param problems what a build says of it
     */
    public Signing(Site site, List<Diagnostic> problems) {
        this.site = site;
        this.problems = List.copyOf(problems);
    }

    /** Why nobody can sign the article, or null where somebody can. */
    public @Nullable Refusal refusal(Article article) {
        FrontMatter front = article.front();
        if (site.config().identity().isDemonstration()) {
            return new Refusal(
                    "this is a demonstration site, whose text no clinician has read, so nothing on it can be signed",
                    site.config().file().whole(),
                    "set status: live in site.yaml once clinicians review it");
        }
        if (!site.library().isWhole()) {
            return new Refusal(
                    "some files of this site can't be read, so what is to be signed may not be whole",
                    article.titleSpan(),
                    "mend what \"salve check\" shows first");
        }
        if (front.draft()) {
            return new Refusal(
                    "this article is a draft",
                    article.titleSpan(),
                    "take draft: true out of it when its text is finished, then sign it");
        }
        SitePage page = site.page(article.id());
        if (page == null) {
            return new Refusal("this article is no longer on the site", article.titleSpan(), null);
        }
        if (front.authors().isEmpty()) {
            return new Refusal(
                    "this article does not say who wrote it, so nobody can tell whether somebody else reviews it",
                    article.titleSpan(),
                    "add authors, with ids from people.yaml");
        }
        return errors(page, article);
    }

    private @Nullable Refusal errors(SitePage page, Article article) {
        Set<SourceFile> files = new HashSet<>();
        files.add(article.file());
        files.addAll(
                page.text().bodies().keySet().stream().map(MarkdownBody::source).collect(Collectors.toSet()));
        List<Diagnostic> errors = problems.stream()
                .filter(Diagnostic::stopsBuild)
                .filter(problem -> !MENDED.contains(problem.code()))
                .filter(problem -> files.contains(problem.span().file()))
                .toList();
        if (errors.isEmpty()) {
            return null;
        }
        Diagnostic first = errors.get(0);
        String number = errors.size() == 1 ? "an error" : errors.size() + " errors";
        return new Refusal(
                "this article still has " + number + ": " + first.message(),
                first.span(),
                "mend what \"salve check\" shows first");
    }

    /** Why a person can't sign the article, or null where that person can. */
    public @Nullable Refusal refusal(Article article, String by, String shownPeople) {
        Person person = site.library().people().get(by);
        if (person == null) {
            String near = Spelling.didYouMean(by, site.library().people().keySet());
            return new Refusal(
                    "no person has the id \"" + by + "\"",
                    SourceFile.named(shownPeople).whole(),
                    near != null ? near : "add the person to people.yaml, with a registration");
        }
        for (Text author : article.front().authors()) {
            if (author.value().equals(by)) {
                return new Refusal(
                        "\"" + by + "\" wrote this article, so somebody else must review and sign it",
                        author.span(),
                        null);
            }
        }
        if (person.isRoleOnly()) {
            return new Refusal(
                    "\"" + by + "\" has no registration, so this is a role or a team and no clinician who can sign",
                    person.span(),
                    "add the registration of the person, or let a registered clinician sign");
        }
        if (person.isLapsed(site.date())) {
            return new Refusal(
                    "the registration of \"" + by + "\" ended on " + person.registeredUntil(),
                    person.span(),
                    "look the person up in the register, and set registered-until anew");
        }
        return null;
    }
}

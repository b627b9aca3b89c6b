package dev.salve.render.page;

import dev.salve.markdown.Html;
import dev.salve.model.content.Person;
import dev.salve.model.site.SitePage;
import dev.salve.render.view.LinkView;
import dev.salve.render.view.PersonView;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/** The page of somebody who writes or reviews. */
final class PersonPages {
    private PersonPages() {}

    static PersonView view(PageParts parts) {
        Person person = Objects.requireNonNull(parts.page().person());
        return new PersonView(
                person.name(),
                person.role(),
                person.registration(),
                Html.EMPTY,
                pages(parts, page -> wrote(person, page)),
                pages(parts, page -> reviewed(parts, person, page)));
    }

    private static List<LinkView> pages(PageParts parts, Predicate<SitePage> chosen) {
        return parts.site().pages().stream()
                .filter(page -> page.language() == parts.language() && page.article() != null)
                .filter(chosen)
                .map(parts::link)
                .toList();
    }

    private static boolean wrote(Person person, SitePage page) {
        return Objects.requireNonNull(page.article()).front().authors().stream()
                .anyMatch(author -> author.value().equals(person.id()));
    }

    private static boolean reviewed(PageParts parts, Person person, SitePage page) {
        return parts.site().reviewers(Objects.requireNonNull(page.article())).stream()
                .anyMatch(reviewer -> reviewer.id().equals(person.id()));
    }
}

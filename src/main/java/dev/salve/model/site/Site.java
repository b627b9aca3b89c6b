package dev.salve.model.site;

import dev.salve.config.SiteConfig;
import dev.salve.language.Language;
import dev.salve.model.content.Article;
import dev.salve.model.content.ArticleId;
import dev.salve.model.content.Library;
import dev.salve.model.content.Person;
import dev.salve.model.content.Signature;
import dev.salve.model.content.StatedReview;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Everything joined: what there is to render. */
public final class Site {
    private final Library library;
    private final LocalDate date;
    private final List<SitePage> pages;
    private final List<Treatment> treatments;
    private final GlossaryIndex glossary;
    private final FaqIndex faq;
    private final FactIndex facts;
    private final List<Redirect> redirects;
    private final List<Unpublished> unpublished;
    private final Map<String, List<MenuEntry>> menus;
    private final Map<ArticleId, SignOff> signOffs;
    private final Map<ArticleId, SitePage> byArticle = new HashMap<>();
    private final Map<Generated, SitePage> generated = new HashMap<>();
    private final Map<String, Treatment> byFolder = new HashMap<>();

    /** What names a page that the generator makes. */
    private record Generated(
            PageType type, String folder, @Nullable String person, String language) {}

    /**
     * A joined site.
     *
     * @param library all that was read
     * @param date the day for which the site is built
     * @param pages all pages, by address
     * @param treatments all treatments, by language, then in the order that their overviews state
     * @param glossary which pages use which term
     * @param faq all questions
     * @param facts where facts are used
     * @param redirects old addresses, sorted
     * @param unpublished articles that are not on the site, by id
     * @param menus the entries of the menu, by language tag
     */
    public Site(
            Library library,
            LocalDate date,
            List<SitePage> pages,
            List<Treatment> treatments,
            GlossaryIndex glossary,
            FaqIndex faq,
            FactIndex facts,
            List<Redirect> redirects,
            List<Unpublished> unpublished,
            Map<String, List<MenuEntry>> menus) {
        this(library, date, pages, treatments, glossary, faq, facts, redirects, unpublished, menus, Map.of());
    }

    private Site(
            Library library,
            LocalDate date,
            List<SitePage> pages,
            List<Treatment> treatments,
            GlossaryIndex glossary,
            FaqIndex faq,
            FactIndex facts,
            List<Redirect> redirects,
            List<Unpublished> unpublished,
            Map<String, List<MenuEntry>> menus,
            Map<ArticleId, SignOff> signOffs) {
        this.library = library;
        this.date = date;
        this.pages = List.copyOf(pages);
        this.treatments = List.copyOf(treatments);
        this.glossary = glossary;
        this.faq = faq;
        this.facts = facts;
        this.redirects = List.copyOf(redirects);
        this.unpublished = List.copyOf(unpublished);
        this.menus = Map.copyOf(menus);
        this.signOffs = Map.copyOf(signOffs);
        for (SitePage page : pages) {
            if (page.article() != null) {
                byArticle.put(page.article().id(), page);
            }
            generated.put(key(page, page.language()), page);
        }
        treatments.forEach(treatment -> byFolder.put(treatment.language() + " " + treatment.folder(), treatment));
    }

    private static Generated key(SitePage page, Language language) {
        Person person = page.person();
        return new Generated(page.type(), page.folder(), person == null ? null : person.id(), language.tag());
    }

    /** The same site, with the sign-offs of its articles. */
    public Site withSignOffs(Map<ArticleId, SignOff> found) {
        return new Site(library, date, pages, treatments, glossary, faq, facts, redirects, unpublished, menus, found);
    }

    /** The sign-off of an article, or null where nobody has signed it or it has no page. */
    public @Nullable SignOff signOff(ArticleId id) {
        return signOffs.get(id);
    }

    /**
     * Who reviewed an article: whom its front matter names, then all others who signed the text as it stands. None where no
     * review is stated.
     */
    public List<Person> reviewers(Article article) {
        StatedReview stated = article.front().review();
        Person named = stated == null ? null : library.people().get(stated.by().value());
        if (stated == null || named == null) {
            return List.of();
        }
        List<Person> reviewers = new ArrayList<>(List.of(named));
        if (isSigned(article, stated)) {
            for (Signature signature :
                    Objects.requireNonNull(signOff(article.id())).signatures()) {
                Person known = library.people().get(signature.reviewer());
                if (!signature.reviewer().equals(named.id())) {
                    reviewers.add(known != null ? known : signature.person(stated.span()));
                }
            }
        }
        return List.copyOf(reviewers);
    }

    /** Whether the review that an article states is signed, and its text is still the one that was signed. */
    public boolean isSigned(Article article) {
        StatedReview stated = article.front().review();
        return stated != null && isSigned(article, stated);
    }

    private boolean isSigned(Article article, StatedReview stated) {
        SignOff signOff = signOff(article.id());
        return signOff != null
                && signOff.isCurrent()
                && signOff.signatures().stream().anyMatch(signature -> signature.isStatedBy(stated));
    }

    public Library library() {
        return library;
    }

    /** The settings of the site. */
    public SiteConfig config() {
        return library.config();
    }

    /** The day for which the site is built. */
    public LocalDate date() {
        return date;
    }

    /** All pages, by address. */
    public List<SitePage> pages() {
        return pages;
    }

    /** All treatments, by language, then in the order that their overviews state. */
    public List<Treatment> treatments() {
        return treatments;
    }

    public GlossaryIndex glossary() {
        return glossary;
    }

    public FaqIndex faq() {
        return faq;
    }

    public FactIndex facts() {
        return facts;
    }

    public List<Redirect> redirects() {
        return redirects;
    }

    /** The articles that are not on the site, by id. */
    public List<Unpublished> unpublished() {
        return unpublished;
    }

    /** The entries of the menu in a language. */
    public List<MenuEntry> menu(Language language) {
        return menus.getOrDefault(language.tag(), List.of());
    }

    /** The page of an article, or null where it is not on the site. */
    public @Nullable SitePage page(ArticleId id) {
        return byArticle.get(id);
    }

    /** The page of a type in a language that belongs to no treatment: home, glossary, faq, search, not found; or null. */
    public @Nullable SitePage page(PageType type, Language language) {
        return generated.get(new Generated(type, "", null, language.tag()));
    }

    /** The page of a person in a language, or null. */
    public @Nullable SitePage page(Person person, Language language) {
        return generated.get(new Generated(PageType.PERSON, "", person.id(), language.tag()));
    }

    /** The treatment that a page belongs to, or null. */
    public @Nullable Treatment treatment(SitePage page) {
        return byFolder.get(page.language().tag() + " " + page.folder());
    }

    /** The same page in the site's languages, itself included, in the order of the languages. */
    public List<SitePage> translations(SitePage page) {
        return config().languages().stream()
                .map(language -> page.article() == null
                        ? generated.get(key(page, language))
                        : byArticle.get(page.article().id().in(language.tag())))
                .filter(Objects::nonNull)
                .toList();
    }
}

package dev.salve.link;

import dev.salve.diagnostic.Diagnostics;
import dev.salve.language.Language;
import dev.salve.model.content.Article;
import dev.salve.model.content.ArticleId;
import dev.salve.model.content.Kind;
import dev.salve.model.content.Person;
import dev.salve.model.content.RecordFile;
import dev.salve.model.content.SignOffRecord;
import dev.salve.model.content.Signature;
import dev.salve.model.site.FaqIndex;
import dev.salve.model.site.LinkedText;
import dev.salve.model.site.PageType;
import dev.salve.model.site.SitePage;
import dev.salve.model.site.Url;
import dev.salve.source.SourceSpan;
import dev.salve.work.Workers;
import dev.salve.yaml.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Makes the pages that no single article is: glossary, questions, people, search, not found, privacy report. */
final class GeneratedPages {
    private final LinkContext context;
    private final List<Article> published;
    private final Map<Place, List<Question>> questionsByPlace = new HashMap<>();
    private final Map<String, SitePlan> plans = new LinkedHashMap<>();

    /** A treatment in a language, or with an empty folder a language as a whole. */
    private record Place(String language, String folder) {}

    /** A page to be made. */
    private record SitePlan(
            PageType type,
            Language language,
            String folder,
            @Nullable Article article,
            @Nullable Person person) {}

    GeneratedPages(LinkContext context, List<Article> published, List<Question> questions) {
        this.context = context;
        this.published = published;
        for (Question question : questions) {
            ArticleId id = question.article().id();
            add(new Place(id.language(), ""), question);
            if (!id.folder().isEmpty()) {
                add(new Place(id.language(), id.folder()), question);
            }
        }
    }

    private void add(Place place, Question question) {
        questionsByPlace.computeIfAbsent(place, key -> new ArrayList<>()).add(question);
    }

    /** Plans the pages and makes their addresses known, so that links may lead to them. */
    void announce() {
        for (Language language : context.library().config().languages()) {
            boolean first = language == context.library().config().defaultLanguage();
            boolean written = published.stream()
                    .anyMatch(article -> article.id().language().equals(language.tag()));
            if (first || written) {
                announce(language);
            }
        }
        plans.keySet().forEach(context::addGenerated);
    }

    private void announce(Language language) {
        if (!context.library().glossary(language.tag()).terms().isEmpty()) {
            plan(PageType.GLOSSARY, language, "glossary/", "", null, null);
        }
        plan(PageType.SEARCH, language, "search/", "", null, null);
        plan(PageType.NOT_FOUND, language, "404.html", "", null, null);
        plan(PageType.PRIVACY_REPORT, language, "privacy-report/", "", null, null);
        if (!of(language, "").isEmpty()) {
            plan(PageType.FAQ, language, "faq/", "", faqFile(language, ""), null);
        }
        for (String folder : foldersWithQuestions(language)) {
            plan(PageType.FAQ, language, folder + "/faq/", folder, faqFile(language, folder), null);
        }
        for (String id : peopleNamed(language)) {
            Person person = context.library().people().get(id);
            if (person != null) {
                plan(PageType.PERSON, language, "people/" + id + "/", "", null, person);
            }
        }
    }

    private void plan(
            PageType type,
            Language language,
            String path,
            String folder,
            @Nullable Article article,
            @Nullable Person person) {
        plans.put(
                context.addresses().generated(language, path).path(),
                new SitePlan(type, language, folder, article, person));
    }

    private @Nullable Article faqFile(Language language, String folder) {
        String path = folder.isEmpty() ? "faq" : folder + "/faq";
        Article article = context.article(new ArticleId(path, language.tag()));
        return article != null && article.kind() == Kind.FAQ && published.contains(article) ? article : null;
    }

    private Set<String> foldersWithQuestions(Language language) {
        Set<String> folders = new TreeSet<>();
        for (Question question : of(language, "")) {
            folders.add(question.article().id().folder());
        }
        folders.remove("");
        return folders;
    }

    private Set<String> peopleNamed(Language language) {
        Set<String> ids = new TreeSet<>();
        for (Article article : published) {
            if (article.id().language().equals(language.tag())) {
                article.front().authors().forEach(author -> ids.add(author.value()));
                if (article.front().review() != null) {
                    ids.add(article.front().review().by().value());
                    ids.addAll(signatories(article));
                }
            }
        }
        return ids;
    }

    /** Those who signed an article: a second reviewer stands in the record alone. */
    private List<String> signatories(Article article) {
        RecordFile file = context.library().signOffs().get(article.id());
        SignOffRecord record = file == null ? null : file.record();
        return record == null
                ? List.of()
                : record.signatures().stream().map(Signature::reviewer).toList();
    }

    private List<Question> of(Language language, String folder) {
        return questionsByPlace.getOrDefault(new Place(language.tag(), folder), List.of());
    }

    /** The questions that a page shows; that of a large site leaves those about treatments to their own pages. */
    private List<Question> shownOn(SitePlan plan) {
        List<Question> all = of(plan.language(), plan.folder());
        boolean whole = !plan.folder().isEmpty() || all.size() <= FaqIndex.MOST_ON_SITE_PAGE;
        return whole
                ? all
                : all.stream()
                        .filter(question -> question.article().id().folder().isEmpty())
                        .toList();
    }

    /** The pages, in the order of the plan. */
    List<SitePage> pages(Workers workers) {
        return workers.map(List.copyOf(plans.entrySet()), plan -> page(new Url(plan.getKey()), plan.getValue()));
    }

    private SitePage page(Url url, SitePlan plan) {
        SourceSpan origin = plan.article() != null
                ? plan.article().titleSpan()
                : context.library().config().file().whole();
        return new SitePage(
                plan.type(),
                url,
                plan.language(),
                title(plan),
                description(plan),
                plan.article(),
                plan.folder(),
                plan.person(),
                text(url, plan),
                origin);
    }

    private LinkedText text(Url url, SitePlan plan) {
        return switch (plan.type()) {
            case FAQ -> answers(url, plan);
            case GLOSSARY -> new DefinitionLinker(context, plan.language(), url).linked();
            default -> LinkedText.NONE;
        };
    }

    private LinkedText answers(Url url, SitePlan plan) {
        // what is wrong in an answer has been reported where it stands
        LinkContext quiet = context.with(new Diagnostics());
        PageLinker linker = new PageLinker(quiet, plan.language(), url, plan.article());
        if (plan.article() != null) {
            linker.add(ArticlePages.lead(plan.article()), PageLinker.Origin.of(plan.article()));
        }
        Set<String> seen = new HashSet<>();
        for (Question question : shownOn(plan)) {
            if (seen.add(question.folded(context.library()))) {
                PageLinker.Origin origin = PageLinker.Origin.of(question.article());
                linker.add(question.label(), origin);
                linker.addContent(question.article().body(), question.mention(), origin);
            }
        }
        return linker.linked();
    }

    private String title(SitePlan plan) {
        Language language = plan.language();
        if (plan.article() != null) {
            return plan.article().front().title().value();
        }
        if (plan.person() != null) {
            return plan.person().name();
        }
        return switch (plan.type()) {
            case GLOSSARY -> language.word("page.glossary");
            case SEARCH -> language.word("page.search");
            case NOT_FOUND -> language.word("page.not-found");
            case PRIVACY_REPORT -> language.word("page.privacy-report");
            default ->
                plan.folder().isEmpty()
                        ? language.word("page.faq")
                        : language.phrase("page.treatment-faq", treatmentTitle(plan));
        };
    }

    private String description(SitePlan plan) {
        Language language = plan.language();
        if (plan.article() != null && plan.article().front().summary() != null) {
            return FilledWords.of(plan.article().front().summary(), context.library(), language.tag());
        }
        if (plan.person() != null) {
            return language.phrase(
                    "description.person", plan.person().name(), plan.person().role());
        }
        return switch (plan.type()) {
            case GLOSSARY -> language.word("description.glossary");
            case SEARCH -> language.word("description.search");
            case NOT_FOUND -> language.word("description.not-found");
            case PRIVACY_REPORT -> language.word("description.privacy-report");
            default ->
                plan.folder().isEmpty()
                        ? language.word("description.faq")
                        : language.phrase("description.treatment-faq", treatmentTitle(plan));
        };
    }

    private String treatmentTitle(SitePlan plan) {
        Article index = context.article(
                new ArticleId(plan.folder() + "/index", plan.language().tag()));
        Text title = index == null ? null : index.front().title();
        return title == null ? plan.folder() : title.value();
    }
}

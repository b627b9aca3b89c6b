package dev.salve.link;

import dev.salve.config.SiteConfig;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.language.Language;
import dev.salve.model.content.Article;
import dev.salve.model.content.ArticleId;
import dev.salve.model.content.Kind;
import dev.salve.model.site.Url;
import dev.salve.yaml.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The address of each article: its path, with its slug and the prefix of its language. */
final class Addresses {
    private static final Pattern SEGMENT = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Set<String> RESERVED =
            Set.of("faq", "glossary", "search", "people", "assets", "privacy-report");

    private final SiteConfig config;
    private final Diagnostics diagnostics;
    private final Map<ArticleId, Url> urls = new HashMap<>();
    private final Map<String, Article> owners = new HashMap<>();

    private Addresses(SiteConfig config, Diagnostics diagnostics) {
        this.config = config;
        this.diagnostics = diagnostics;
    }

    static Addresses plan(List<Article> articles, SiteConfig config, Diagnostics diagnostics) {
        Addresses addresses = new Addresses(config, diagnostics);
        articles.forEach(addresses::add);
        return addresses;
    }

    /** The address of an article, published or not. */
    @Nullable
    Url of(ArticleId id) {
        return urls.get(id);
    }

    /** The address of a page that the generator makes, such as {@code glossary/}. */
    Url generated(Language language, String path) {
        return new Url(prefix(language.tag()) + path);
    }

    private String prefix(String language) {
        return language.equals(config.defaultLanguage().tag()) ? "" : language.toLowerCase(Locale.ROOT) + "/";
    }

    private void add(Article article) {
        ArticleId id = article.id();
        List<String> segments = new ArrayList<>(List.of(id.path().split("/")));
        Text slug = article.front().slug();
        if (slug != null) {
            segments.set(segments.size() - 1, slug.value());
        } else if (id.name().equals("index")) {
            segments.remove(segments.size() - 1);
        }
        for (String segment : segments) {
            if (!SEGMENT.matcher(segment).matches()) {
                reportName(article, segment);
                return;
            }
        }
        if (!segments.isEmpty() && isReserved(segments, article)) {
            diagnostics.report(
                    DiagnosticCode.URL_RESERVED,
                    slug == null ? article.file().whole() : slug.span(),
                    "the address /" + String.join("/", segments) + "/ belongs to a page that Salve makes",
                    segments.get(segments.size() - 1).equals("faq")
                            ? "write \"kind: faq\" if it holds questions only, else give it another name or slug"
                            : "give the article another name or slug");
            return;
        }
        String path = segments.isEmpty() ? "" : String.join("/", segments) + "/";
        Url url = new Url(prefix(id.language()) + path);
        Article other = owners.putIfAbsent(url.path(), article);
        if (other != null) {
            diagnostics.report(
                    DiagnosticCode.URL_CLASH,
                    slug == null ? article.file().whole() : slug.span(),
                    "this article has the address " + url + ", and so has "
                            + other.file().path(),
                    "give one of them another slug");
            return;
        }
        urls.put(id, url);
    }

    private void reportName(Article article, String segment) {
        diagnostics.report(
                DiagnosticCode.ARTICLE_NAME,
                article.file().whole(),
                "the name \"" + segment + "\" can't become part of an address",
                segment.contains(".")
                        ? "for a translation, add \"" + segment.substring(segment.lastIndexOf('.') + 1)
                                + "\" to languages in site.yaml; else use letters a to z, digits and hyphens"
                        : "use letters a to z, digits and hyphens, or give the article a slug");
    }

    private boolean isReserved(List<String> segments, Article article) {
        boolean isFaq =
                article.kind() == Kind.FAQ && segments.get(segments.size() - 1).equals("faq");
        boolean topIsTaken = RESERVED.contains(segments.get(0))
                || config.languages().stream()
                        .anyMatch(language -> language.tag().equalsIgnoreCase(segments.get(0)));
        boolean isSecondFaq =
                segments.size() > 1 && segments.get(segments.size() - 1).equals("faq");
        return (topIsTaken || isSecondFaq) && !isFaq;
    }
}

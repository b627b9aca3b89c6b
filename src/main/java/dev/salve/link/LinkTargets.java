package dev.salve.link;

import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Spelling;
import dev.salve.language.Language;
import dev.salve.markdown.LinkScheme;
import dev.salve.model.content.Article;
import dev.salve.model.content.ArticleId;
import dev.salve.model.site.Resolution;
import dev.salve.model.site.Unpublished;
import dev.salve.model.site.Url;
import dev.salve.source.SourceSpan;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds what a link written in content leads to, and checks that it is there. */
final class LinkTargets {
    private static final Resolution.Link PLAIN = new Resolution.Link(null, false, null);

    private final LinkContext context;
    private final Language language;
    private final Url page;
    private final @Nullable Article home;

    /**
     * The links of one page.
     *
     * @param page its address
     * @param home the article that it shows, to whose anchors a bare {@code #anchor} leads; or null
     */
    LinkTargets(LinkContext context, Language language, Url page, @Nullable Article home) {
        this.context = context;
        this.language = language;
        this.page = page;
        this.home = home;
    }

    /**
     * The target of an address.
     *
     * @param folder the folder of the file in which it is written
     * @param written the article in whose text it is written, or null for shared texts
     */
    Resolution.Link resolve(String address, SourceSpan span, String folder, @Nullable Article written) {
        if (LinkScheme.isIn(address)) {
            return new Resolution.Link(address, address.startsWith("http"), null);
        }
        int hash = address.indexOf('#');
        String path = decoded(hash < 0 ? address : address.substring(0, hash));
        String anchor = hash < 0 ? "" : decoded(address.substring(hash + 1));
        if (path.isEmpty()) {
            return samePage(anchor, span, written);
        }
        String target = path.startsWith("/") ? path.substring(1) : RelativePath.resolve(folder, path);
        if (target == null) {
            report(
                    DiagnosticCode.LINK_OUTSIDE,
                    span,
                    "\"" + address + "\" leads out of the content folder",
                    "link to a file in the content folder, by its path relative to this file");
            return PLAIN;
        }
        if (target.endsWith(".md")) {
            return article(target.substring(0, target.length() - 3), anchor, address, span, folder);
        }
        return otherFile(target, anchor, address, span);
    }

    private Resolution.Link samePage(String anchor, SourceSpan span, @Nullable Article written) {
        Article target = written != null ? written : home;
        if (target != null) {
            checkAnchor(target, anchor, span);
        }
        Url url = target == null ? null : context.addresses().of(target.id());
        String way = url == null || url.equals(page) ? "" : page.relative(url.path());
        return new Resolution.Link(way + "#" + written(anchor), false, null);
    }

    private Resolution.Link article(String path, String anchor, String address, SourceSpan span, String folder) {
        Article target = context.article(new ArticleId(path, language.tag()));
        Language first = context.library().config().defaultLanguage();
        boolean translated = target != null || language.tag().equals(first.tag());
        if (!translated) {
            target = context.article(new ArticleId(path, first.tag()));
        }
        if (target == null) {
            Set<String> known = KnownPaths.articles(context);
            String near = Spelling.nearest(path, known)
                    .map(found -> RelativePath.between(folder, found + ".md"))
                    .orElse(null);
            report(
                    DiagnosticCode.LINK_BROKEN,
                    span,
                    "\"" + address + "\" leads to no file: there is no " + path + ".md in the content folder",
                    near == null ? "look at the path; it is relative to this file" : "did you mean " + near + "?");
            return PLAIN;
        }
        Unpublished absence = context.day().absence(target);
        if (absence != null) {
            reportUnpublished(absence, span);
            return PLAIN;
        }
        checkAnchor(target, anchor, span);
        if (!translated) {
            report(
                    DiagnosticCode.LINK_UNTRANSLATED,
                    span,
                    "\"" + address + "\" is not translated, so the link leads to the page in " + first.tag(),
                    "write " + path + "." + language.tag() + ".md, if it is worth translating");
        }
        Url url = context.addresses().of(target.id());
        if (url == null) {
            return PLAIN;
        }
        String href = page.relative(url.path()) + fragment(anchor);
        return new Resolution.Link(href, false, translated ? null : first.tag());
    }

    private Resolution.Link otherFile(String target, String anchor, String address, SourceSpan span) {
        String fragment = fragment(anchor);
        String generated = context.addresses().generated(language, target + "/").path();
        if (context.isGenerated(generated)) {
            return new Resolution.Link(page.relative(generated) + fragment, false, null);
        }
        String staticPath = target.startsWith("static/") ? target.substring("static/".length()) : target;
        if (context.isStatic(staticPath)) {
            return new Resolution.Link(page.relative(staticPath) + fragment, false, null);
        }
        boolean isArticle = KnownPaths.articles(context).contains(target.replaceAll("/$", ""))
                || KnownPaths.articles(context).contains(target.replaceAll("/$", "") + "/index");
        report(
                DiagnosticCode.LINK_BROKEN,
                span,
                "\"" + address + "\" leads to no file",
                isArticle
                        ? "link to the file itself, with its ending .md"
                        : "look at the path; it is relative to this file");
        return PLAIN;
    }

    private void checkAnchor(Article target, String anchor, SourceSpan span) {
        if (anchor.isEmpty() || !target.readable()) {
            return;
        }
        Set<String> anchors = context.anchors(target);
        if (!Anchors.knows(anchors, anchor)) {
            report(
                    DiagnosticCode.LINK_BROKEN_ANCHOR,
                    span,
                    target.file().path() + " has no heading with the anchor \"" + anchor + "\"",
                    anchorHint(anchor, anchors));
        }
    }

    private static String anchorHint(String anchor, Set<String> anchors) {
        String near = Spelling.didYouMean(anchor, anchors);
        if (near != null || anchors.isEmpty()) {
            return near != null ? near : "link to the page without an anchor";
        }
        return "its anchors are " + String.join(", ", new TreeSet<>(anchors));
    }

    private void reportUnpublished(Unpublished absence, SourceSpan span) {
        String path = absence.article().file().path();
        switch (absence.reason()) {
            case DRAFT ->
                report(
                        DiagnosticCode.LINK_TO_DRAFT,
                        span,
                        path + " is a draft, so these words stand without a link",
                        "publish it, or take the link out");
            case FUTURE ->
                report(
                        DiagnosticCode.LINK_TO_UNPUBLISHED,
                        span,
                        path + " is published only on " + absence.date() + ", so these words stand without a link",
                        null);
            case EXPIRED ->
                report(
                        DiagnosticCode.LINK_TO_UNPUBLISHED,
                        span,
                        path + " expired on " + absence.date() + ", so these words stand without a link",
                        "take the link out");
        }
    }

    private static String fragment(String anchor) {
        return anchor.isEmpty() ? "" : "#" + written(anchor);
    }

    /** An anchor as an address gives it: spaces and invisible characters encoded, letters of any script as they are. */
    private static String written(String anchor) {
        StringBuilder address = new StringBuilder();
        anchor.codePoints().forEach(c -> {
            boolean seen = Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
            if (seen || "-._~!$&'()*+,;=:@/?".indexOf(c) >= 0) {
                address.appendCodePoint(c);
            } else {
                String encoded = URLEncoder.encode(Character.toString(c), StandardCharsets.UTF_8);
                address.append(encoded.equals("+") ? "%20" : encoded);
            }
        });
        return address.toString();
    }

    private static String decoded(String part) {
        try {
            return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return part;
        }
    }

    private void report(DiagnosticCode code, SourceSpan span, String message, @Nullable String hint) {
        context.diagnostics().report(code, span, message, hint);
    }
}

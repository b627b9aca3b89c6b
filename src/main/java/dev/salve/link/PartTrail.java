package dev.salve.link;

import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Spelling;
import dev.salve.language.Language;
import dev.salve.markdown.Heading;
import dev.salve.markdown.MarkdownBody;
import dev.salve.markdown.Mention;
import dev.salve.model.content.SharedPart;
import dev.salve.model.site.Resolution;
import dev.salve.source.SourceSpan;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The shared parts of a page: which one is being read inside which, and which have been read. */
final class PartTrail {
    private final LinkContext context;
    private final Deque<String> open = new ArrayDeque<>();
    private final Set<String> seen = new HashSet<>();
    private final Map<Mention, SharedPart> found = new HashMap<>();

    PartTrail(LinkContext context) {
        this.context = context;
    }

    /** The part that an include names, or null where there is none to read, which has been reported. */
    Resolution.@Nullable Part enter(Mention mention, String folder, Language language) {
        String written = mention.attribute("file").orElse("");
        String path = RelativePath.resolve(folder, written);
        SharedPart part = path == null ? null : context.library().sharedPart(path, language.tag());
        if (written.isEmpty() || (path != null && context.library().gaps().holds(path))) {
            return null; // what is wrong has been reported
        }
        if (part == null) {
            List<String> known = context.library().sharedParts().stream()
                    .map(SharedPart::path)
                    .toList();
            report(
                    DiagnosticCode.LINK_BROKEN,
                    mention,
                    "there is no shared part \"" + written + "\"",
                    Spelling.nearest(path == null ? written : path, known)
                            .map(near -> "did you mean " + RelativePath.between(folder, near) + "?")
                            .orElse("shared parts lie in content/shared/"));
            return null;
        }
        if (open.contains(part.path())) {
            report(
                    DiagnosticCode.INCLUDE_CIRCLE,
                    mention,
                    "the shared parts include one another in a circle: " + circle(part.path()),
                    "take one of the includes out");
            return null;
        }
        if (!seen.add(part.path())) {
            report(
                    DiagnosticCode.INCLUDE_REPEATED,
                    mention,
                    part.path() + " stands already on this page",
                    "keep one of the two");
            return null;
        }
        open.push(part.path());
        found.put(mention, part);
        return new Resolution.Part(part);
    }

    private String circle(String path) {
        List<String> way = new ArrayList<>();
        open.descendingIterator().forEachRemaining(way::add);
        way.add(path);
        return String.join(", ", way.subList(way.indexOf(path), way.size()));
    }

    void leave(Resolution.Part part) {
        open.remove(part.part().path());
    }

    /** The headings of a text and of the parts that were found in it, in reading order; anchors that clash are reported. */
    List<Heading> headings(MarkdownBody body, Language language) {
        List<Heading> all = new ArrayList<>();
        collect(body, all, new HashMap<>());
        return all;
    }

    private void collect(MarkdownBody body, List<Heading> all, Map<String, SourceSpan> anchors) {
        for (Map.Entry<String, Integer> anchor : Anchors.of(body).entrySet()) {
            SourceSpan place = body.source().span(anchor.getValue(), anchor.getValue() + 1);
            SourceSpan other = anchors.putIfAbsent(anchor.getKey(), place);
            if (other != null) {
                context.diagnostics()
                        .report(
                                DiagnosticCode.ANCHOR_CLASH,
                                place,
                                "the anchor \"" + anchor.getKey() + "\" stands already on the same page, from "
                                        + other.location(),
                                "give this heading an anchor of its own: {#another-name}");
            }
        }
        List<Mention> includes =
                body.mentions().stream().filter(found::containsKey).toList();
        List<Heading> own = body.headings().stream()
                .sorted(Comparator.comparing(Heading::htmlStart))
                .toList();
        int next = 0;
        for (Mention include : includes) {
            while (next < own.size() && own.get(next).htmlStart() < include.htmlStart()) {
                all.add(own.get(next++));
            }
            SharedPart part = found.get(include);
            if (part != null) {
                collect(part.body(), all, anchors);
            }
        }
        all.addAll(own.subList(next, own.size()));
    }

    private void report(DiagnosticCode code, Mention mention, String message, String hint) {
        context.diagnostics().report(code, mention.span(), message, hint);
    }
}

package dev.salve.markdown;

import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.source.SourceFile;
import dev.salve.source.SourceSpan;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What parsing made of files, kept from one build to the next while path and text stay the same: the bodies, and the
 * problems found in them.
 *
 * <p>A file that did not change is also given back as the very object of the build before, so that the places in a kept
 * body and those that are found anew are in one file.
 */
public final class BodyCache {
    private final boolean keeps;
    private volatile Map<String, Kept> before = Map.of();
    private volatile Map<String, Kept> now = new ConcurrentHashMap<>();

    /** A part of a file, and the words there if they are read as running text. */
    private record Part(int start, int end, @Nullable String words) {}

    private record Parsed(MarkdownBody body, Diagnostics problems) {}

    private record Kept(SourceFile file, Map<Part, Parsed> parts) {}

    private BodyCache(boolean keeps) {
        this.keeps = keeps;
    }

    /** An empty cache. */
    public static BodyCache empty() {
        return new BodyCache(true);
    }

    /** A cache that keeps nothing, for a single build. */
    public static BodyCache none() {
        return new BodyCache(false);
    }

    /** Forgets what the last build did not meet; to be called before each build. */
    public void beginBuild() {
        before = now;
        now = new ConcurrentHashMap<>();
    }

    /** The file of the build before if it has the same path and text, else {@code file}. */
    SourceFile recall(SourceFile file) {
        if (!keeps) {
            return file;
        }
        Kept old = before.get(file.path());
        Kept kept =
                old != null && old.file().text().equals(file.text()) ? old : new Kept(file, new ConcurrentHashMap<>());
        now.put(file.path(), kept);
        return kept.file();
    }

    /**
     * What {@code parse} makes of a part of a file, now or earlier, with its problems reported.
     *
     * @param words the words of running text, null for blocks
     */
    MarkdownBody body(
            SourceSpan where,
            @Nullable String words,
            Diagnostics diagnostics,
            Function<Diagnostics, MarkdownBody> parse) {
        Kept kept = now.get(where.file().path());
        if (kept == null || kept.file() != where.file()) {
            return parse.apply(diagnostics);
        }
        Part part = new Part(where.start(), where.end(), words);
        Parsed known = kept.parts().get(part);
        if (known == null) {
            Diagnostics problems = new Diagnostics();
            known = new Parsed(parse.apply(problems), problems);
            if (isLasting(problems)) {
                kept.parts().put(part, known);
            }
        }
        diagnostics.addAll(known.problems());
        return known.body();
    }

    /** Whether the same text would give the same problems again: what took too long once may be quicker next time. */
    private static boolean isLasting(Diagnostics problems) {
        return problems.sorted().stream().noneMatch(problem -> problem.code() == DiagnosticCode.MARKDOWN_TOO_SLOW);
    }
}

package dev.salve.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A text with examples in the form of the CommonMark spec: source, a line with a dot, HTML, between long fences. */
public record SpecFile(Path path, String text) {
    private static final String FENCE = "`".repeat(32);
    private static final String START = FENCE + " example\n";
    private static final String DOT = "\n.\n";

    /**
     * One example.
     *
     * @param name of the file, and its number from 1, as in {@code care-2}
     * @param source what an author writes; it may begin with keys of front matter between lines of hyphens
     * @param html what a page shows
     */
    public record Example(String name, String source, String html) {

        /** The keys of front matter, or nothing. */
        public String front() {
            return source.startsWith("---\n") ? source.substring(4, source.indexOf("\n---\n") + 1) : "";
        }

        /** The text below the front matter. */
        public String body() {
            return front().isEmpty() ? source : source.substring(source.indexOf("\n---\n") + 5);
        }
    }

    public static SpecFile read(Path path) {
        try {
            return new SpecFile(path, Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name of the file without its ending. */
    public String name() {
        return path.getFileName().toString().replace(".md", "");
    }

    public List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        withHtml(example -> {
            examples.add(example);
            return example.html();
        });
        return examples;
    }

    /** The text with other HTML in each example. */
    public String withHtml(Function<Example, String> html) {
        StringBuilder out = new StringBuilder();
        int done = 0;
        int number = 0;
        for (int start = text.indexOf(START); start >= 0; start = text.indexOf(START, done)) {
            int source = start + START.length();
            int dot = text.indexOf(DOT, source);
            int end = text.indexOf("\n" + FENCE, dot + DOT.length() - 1);
            String written = end < dot + DOT.length() ? "" : text.substring(dot + DOT.length(), end);
            Example example = new Example(name() + "-" + ++number, text.substring(source, dot + 1), written);
            String made = html.apply(example);
            out.append(text, done, dot + DOT.length()).append(made).append(made.isEmpty() ? "" : "\n");
            done = end + 1;
        }
        return out.append(text.substring(done)).toString();
    }

    @Override
    public String toString() {
        return name();
    }
}

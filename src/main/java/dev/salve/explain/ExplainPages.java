package dev.salve.explain;

import dev.salve.diagnostic.DiagnosticCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The written pages about codes: a file for one code, or a section in the file of its area. */
final class ExplainPages {
    private static final String FOLDER = "/explain/";
    private static final String HEADING = "## ";
    private static final String FENCE = "```";

    private ExplainPages() {}

    /** What is written about a code, if anything is. */
    static Optional<String> page(DiagnosticCode code) {
        String name = code.code().substring(code.area().length() + 1);
        return read(code.code())
                .or(() -> Optional.ofNullable(sections(code.area()).get(name)));
    }

    /**
     * The sections in an area's file by their names, in their order; empty where there is no such file. A name that
     * stands twice is our own mistake.
     */
    static Map<String, String> sections(String area) {
        Map<String, StringBuilder> sections = new LinkedHashMap<>();
        StringBuilder section = new StringBuilder();
        boolean fenced = false;
        for (String line : read(area).orElse("").lines().toList()) {
            fenced ^= line.startsWith(FENCE);
            if (!fenced && line.startsWith(HEADING)) {
                section = new StringBuilder();
                String name = line.substring(HEADING.length()).strip();
                if (sections.put(name, section) != null) {
                    throw new IllegalStateException(area + "/" + name + " is explained twice");
                }
            } else {
                section.append(line).append('\n');
            }
        }
        Map<String, String> texts = new LinkedHashMap<>();
        sections.forEach((name, text) -> texts.put(name, text.toString().strip() + "\n"));
        return texts;
    }

    private static Optional<String> read(String name) {
        try (InputStream in = ExplainPages.class.getResourceAsStream(FOLDER + name + ".md")) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Salve's own pages can't be read", e);
        }
    }
}

package dev.salve.check.privacy;

import dev.salve.check.output.Tag;
import dev.salve.model.output.OutputFile;
import java.util.Locale;
import java.util.Set;

/** Which files and elements are scripts. */
final class ScriptFiles {
    /** Types of script elements that hold data, which no browser runs. */
    private static final Set<String> DATA = Set.of("application/ld+json", "application/json", "text/plain");

    private ScriptFiles() {}

    static boolean isScript(OutputFile file) {
        return file.path().endsWith(".js") || file.path().endsWith(".mjs");
    }

    /** Whether a script element holds code, or loads it. */
    static boolean isCode(Tag script) {
        return !DATA.contains(script.value("type").strip().toLowerCase(Locale.ROOT));
    }
}

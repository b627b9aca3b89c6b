package dev.salve.config;

import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.diagnostic.Spelling;
import dev.salve.source.SourceFile;
import dev.salve.yaml.Fields;
import dev.salve.yaml.Key;
import dev.salve.yaml.ObjectType;
import dev.salve.yaml.Text;
import dev.salve.yaml.Types;
import dev.salve.yaml.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The packs of claims that come with Salve: those that hold everywhere, on claims and on style, and one for
 * each country that it knows. */
public final class PhrasePacks {
    /** The names of the packs that a site may choose. */
    public static final List<String> NAMES = List.of("uk", "us");

    private static final String EVERYWHERE = "all";
    private static final String STYLE = "style";

    private static final Key<List<Fields>> RULES =
            Key.required("rules", Types.list(PhraseRuleKeys.TYPE), "Phrases that the pack forbids.");
    private static final ObjectType PACK = ObjectType.of("pack", "Phrases that a country's rules forbid.", RULES);

    private PhrasePacks() {}

    /** The rules of the packs that hold everywhere and of the chosen ones; a name that no pack has is reported. */
    static List<PhraseRule> rules(List<Text> chosen, Diagnostics diagnostics) {
        List<PhraseRule> rules = new ArrayList<>(pack(EVERYWHERE));
        rules.addAll(pack(STYLE));
        for (String name : NAMES) {
            if (chosen.stream().anyMatch(pack -> pack.value().equals(name))) {
                rules.addAll(pack(name));
            }
        }
        for (Text pack : chosen) {
            if (!NAMES.contains(pack.value()) && !pack.value().equals(EVERYWHERE)) {
                String near = Spelling.didYouMean(pack.value(), NAMES);
                diagnostics.report(
                        DiagnosticCode.CONFIG_UNKNOWN_PACK,
                        pack.span(),
                        "there is no pack of claims called \"" + pack.value() + "\"",
                        near != null ? near : "the packs are " + String.join(", ", NAMES));
            }
        }
        return List.copyOf(rules);
    }

    /** The rules of a pack: one of {@link #NAMES}, or {@code all} or {@code style}. */
    public static List<PhraseRule> pack(String name) {
        String path = "packs/" + name + ".yaml";
        Diagnostics problems = new Diagnostics();
        SourceFile file = SourceFile.of(path, text(path));
        Fields pack = PACK.readDocument(YamlReader.read(file, problems), file.whole(), problems);
        if (problems.stopBuild()) {
            throw new IllegalStateException(path + ": " + problems.sorted());
        }
        return PhraseRuleKeys.rules(pack.list(RULES));
    }

    static String text(String path) {
        try (InputStream in = PhrasePacks.class.getClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("Salve lacks " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

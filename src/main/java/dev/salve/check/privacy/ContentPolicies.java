package dev.salve.check.privacy;

import dev.salve.check.output.FinishedPage;
import dev.salve.check.output.PageCheck;
import dev.salve.check.output.PageFindings;
import dev.salve.check.output.Tag;
import dev.salve.diagnostic.DiagnosticCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Each page carries a policy that keeps it to files of its own site, above everything that it loads (PRV-08). A header may
 * say more; a page that is copied to a host without headers is still safe.
 */
public final class ContentPolicies implements PageCheck {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Set<String> STRICT = Set.of("'self'", "'none'");
    private static final List<String> LOADING = List.of("script", "link", "img", "iframe", "object", "embed", "base");
    /** Directives that no default covers. */
    private static final List<String> NEEDED = List.of("default-src", "base-uri", "form-action");

    /** What is wrong with a policy, empty if nothing; the pages of a site mostly have the same one. */
    private final Map<String, String> faults = new ConcurrentHashMap<>();

    @Override
    public void check(FinishedPage page, PageFindings findings) {
        List<Tag> loading = page.elements(LOADING).stream()
                .filter(tag -> !tag.value("rel").equals("canonical"))
                .toList();
        int first = loading.isEmpty() ? Integer.MAX_VALUE : loading.get(0).index();
        String policy = page.elements("meta").stream()
                .filter(ContentPolicies::isPolicy)
                .filter(tag -> tag.index() < first)
                .map(tag -> tag.value("content"))
                .findFirst()
                .orElse(null);
        String fault = policy == null
                ? "no content security policy stands above what is loaded"
                : faults.computeIfAbsent(policy, ContentPolicies::fault);
        if (!fault.isEmpty()) {
            findings.add(
                    DiagnosticCode.PRIVACY_WEAK_POLICY,
                    fault,
                    "print the policy that pages are given (page.head.contentPolicy) at the top of the head");
        }
    }

    private static boolean isPolicy(Tag tag) {
        return tag.value("http-equiv").equalsIgnoreCase("Content-Security-Policy");
    }

    private static String fault(String policy) {
        Map<String, List<String>> directives = new LinkedHashMap<>();
        for (String directive : policy.split(";", -1)) {
            List<String> words = List.of(SPACE.split(directive.strip().toLowerCase(Locale.ROOT)));
            directives.putIfAbsent(words.get(0), words.subList(1, words.size()));
        }
        for (String needed : NEEDED) {
            if (!directives.containsKey(needed)) {
                return "the content security policy does not say \"" + needed + "\"";
            }
        }
        for (Map.Entry<String, List<String>> directive : directives.entrySet()) {
            for (String source : directive.getValue()) {
                if (!STRICT.contains(source)) {
                    return "the content security policy allows \"" + source + "\" in \"" + directive.getKey() + "\"";
                }
            }
        }
        return directives.getOrDefault("default-src", List.of()).equals(List.of("'none'"))
                ? ""
                : "the content security policy allows whatever it does not name";
    }
}

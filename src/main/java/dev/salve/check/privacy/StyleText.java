package dev.salve.check.privacy;

import java.util.List;
import java.util.regex.Pattern;

/** A style sheet as rules read it: the addresses in it. */
final class StyleText {
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?(\\*/|\\z)", Pattern.DOTALL);
    private static final Pattern ADDRESS =
            Pattern.compile("(?:url\\(\\s*[\"']?|[\"'])\\s*([^\"')\\s]+)", Pattern.CASE_INSENSITIVE);

    private StyleText() {}

    /** Whatever is or may be an address, comments aside, in the order in which it stands. */
    static List<String> addresses(String css) {
        return ADDRESS.matcher(COMMENT.matcher(css).replaceAll(" "))
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}

package dev.salve.prose;

import dev.salve.markdown.Heading;
import dev.salve.markdown.MarkdownBody;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which headings stand above a place. */
final class Outline {
    private Outline() {}

    /** The heading of a body that begins at {@code at} in its HTML, or null. */
    static @Nullable Heading at(MarkdownBody body, int at) {
        for (Heading heading : body.headings()) {
            if (heading.htmlStart() == at) {
                return heading;
            }
        }
        return null;
    }

    /** The headings above what follows {@code heading}, which itself stands below {@code above}. */
    static List<Heading> below(Heading heading, List<Heading> above) {
        List<Heading> headings = new ArrayList<>(above);
        headings.removeIf(higher -> higher.level() >= heading.level());
        headings.add(heading);
        return List.copyOf(headings);
    }
}

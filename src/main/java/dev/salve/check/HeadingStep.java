package dev.salve.check;

import dev.salve.markdown.Heading;
import dev.salve.markdown.MarkdownBody;
import dev.salve.model.content.Article;
import dev.salve.model.content.SharedPart;
import java.util.ArrayList;
import java.util.List;

/**
 * The step from one heading of a text to the next, as its author wrote them.
 *
 * @param heading to which it leads
 * @param above the level of the heading before it; below the title 1
 */
public record HeadingStep(Heading heading, int above) {

    /** The steps of an article, whose first heading stands below its title. */
    public static List<HeadingStep> of(Article article) {
        return steps(article.body(), 1);
    }

    /** The steps within a shared part, which may begin at any level below the first. */
    public static List<HeadingStep> of(SharedPart part) {
        List<Heading> headings = part.body().headings();
        return headings.isEmpty()
                ? List.of()
                : steps(part.body(), headings.get(0).level() - 1);
    }

    private static List<HeadingStep> steps(MarkdownBody body, int first) {
        List<HeadingStep> steps = new ArrayList<>();
        int above = first;
        for (Heading heading : body.headings()) {
            steps.add(new HeadingStep(heading, above));
            above = heading.level();
        }
        return steps;
    }

    /** Whether the heading takes the level of the title. */
    public boolean isTitle() {
        return heading.level() == 1;
    }

    /** Whether a level is left out. */
    public boolean skips() {
        return heading.level() > above + 1;
    }
}

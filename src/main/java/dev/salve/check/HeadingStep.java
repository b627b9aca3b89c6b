package dev.salve.check;

import dev.salve.markdown.Directive;
import dev.salve.markdown.Heading;
import dev.salve.markdown.MarkdownBody;
import dev.salve.markdown.Mention;
import dev.salve.model.content.Article;
import dev.salve.model.content.SharedPart;
import java.util.ArrayList;
import java.util.List;

/**
 * The step from one heading of a text to the next, as its author wrote them.
 *
 * @param heading to which it leads
 * @param above the level of the heading before it, which may be that of the component that holds it; below the title 1
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
            steps.add(new HeadingStep(heading, Math.max(above, levelAround(heading, body, first))));
            above = heading.level();
        }
        return steps;
    }

    /** The level of the heading that a component shows above what it holds, such as a question; 0 where none does. */
    private static int levelAround(Heading heading, MarkdownBody body, int first) {
        int level = 0;
        for (Mention mention : body.mentions()) {
            Directive directive = mention.directive();
            boolean holds = mention.htmlStart() <= heading.htmlStart() && heading.htmlStart() < mention.htmlEnd();
            if (holds && directive != null && !directive.anchor().isEmpty()) {
                level = Math.max(level, Math.max(first, directive.sectionLevel()) + 1);
            }
        }
        return level;
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

package dev.salve.check;

import dev.salve.markdown.Directive;
import dev.salve.markdown.Heading;
import dev.salve.markdown.MarkdownBody;
import dev.salve.markdown.Mention;
import dev.salve.model.content.Article;
import dev.salve.model.content.SharedPart;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;

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
        List<Mention> headed =
                body.mentions().stream().filter(HeadingStep::showsHeading).toList();
        List<HeadingStep> steps = new ArrayList<>();
        Deque<Mention> around = new ArrayDeque<>();
        int next = 0;
        int above = first;
        for (Heading heading : body.headings()) {
            for (; next < headed.size() && headed.get(next).htmlStart() <= heading.htmlStart(); next++) {
                leave(around, headed.get(next).htmlStart());
                around.push(headed.get(next));
            }
            leave(around, heading.htmlStart());
            int shown = around.stream()
                    .mapToInt(holder -> levelShown(holder, first))
                    .max()
                    .orElse(0);
            steps.add(new HeadingStep(heading, Math.max(above, shown)));
            above = heading.level();
        }
        return steps;
    }

    /** Takes out the components that have ended at a place. */
    private static void leave(Deque<Mention> around, int place) {
        while (!around.isEmpty() && around.element().htmlEnd() <= place) {
            around.pop();
        }
    }

    /** Whether it is a component that shows a heading above what it holds, such as a question. */
    private static boolean showsHeading(Mention mention) {
        Directive directive = mention.directive();
        return directive != null && !directive.anchor().isEmpty();
    }

    private static int levelShown(Mention component, int first) {
        Directive directive = Objects.requireNonNull(component.directive());
        return Math.max(first, directive.sectionLevel()) + 1;
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

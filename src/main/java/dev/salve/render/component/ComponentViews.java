package dev.salve.render.component;

import dev.salve.render.view.CalloutView;
import dev.salve.render.view.ComponentView;
import dev.salve.render.view.DetailsView;
import dev.salve.render.view.DoView;
import dev.salve.render.view.DontView;
import dev.salve.render.view.QuestionView;
import dev.salve.render.view.StepsView;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which component becomes which view. */
public final class ComponentViews {
    private static final Map<String, Function<Placed, ComponentView>> CONTAINERS = Map.of(
            "do", ComponentViews::dos,
            "dont", ComponentViews::donts,
            "steps", placed -> new StepsView(placed.items()),
            "details", placed -> new DetailsView(placed.label(""), placed.content()),
            "callout", ComponentViews::callout,
            "care", CareCards::view,
            "question", ComponentViews::question);

    /** Those that show what linking found; nothing is shown where it found nothing. */
    private static final Map<String, Function<Placed, ComponentView>> RESOLVED = Map.of(
            "figure", Pictures::figure,
            "benefits", BenefitViews::view,
            "risks", RiskViews::view,
            "options", OptionViews::view,
            "suitability", SuitabilityViews::view,
            "timeline", TimelineViews::view,
            "questions-to-ask", QuestionToAskViews::view,
            "key-facts", KeyFactViews::view);

    private ComponentViews() {}

    /** The names of all components that have a view, sorted. */
    public static List<String> names() {
        return Stream.of(CONTAINERS, RESOLVED)
                .flatMap(map -> map.keySet().stream())
                .sorted()
                .toList();
    }

    /** The view of a component, or null for one that shows nothing. */
    static @Nullable ComponentView view(Placed placed) {
        Function<Placed, ComponentView> container = CONTAINERS.get(placed.name());
        if (container != null) {
            return container.apply(placed);
        }
        Function<Placed, ComponentView> resolved = RESOLVED.get(placed.name());
        return resolved != null && placed.isResolved() ? resolved.apply(placed) : null;
    }

    private static DoView dos(Placed placed) {
        return new DoView(
                headingId(placed),
                placed.headingLevel(),
                placed.label(placed.language().word("do")),
                placed.items());
    }

    private static DontView donts(Placed placed) {
        return new DontView(
                headingId(placed),
                placed.headingLevel(),
                placed.label(placed.language().word("dont")),
                placed.donts(placed.items()));
    }

    /** The anchor of a heading that has no words of the author's to make one from. */
    private static String headingId(Placed placed) {
        return placed.anchor().isEmpty() ? placed.newAnchor(placed.name()) : placed.anchor();
    }

    private static CalloutView callout(Placed placed) {
        String level = placed.attribute("level", "info");
        return new CalloutView(
                level,
                level.equals("info") ? null : placed.language().word("callout." + level),
                placed.anchor(),
                placed.headingLevel(),
                placed.label(""),
                placed.content());
    }

    private static QuestionView question(Placed placed) {
        return new QuestionView(placed.anchor(), placed.headingLevel(), placed.label(""), placed.content());
    }
}

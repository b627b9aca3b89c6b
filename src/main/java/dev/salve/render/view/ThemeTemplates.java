package dev.salve.render.view;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Every template that a theme must have. */
public final class ThemeTemplates {
    private ThemeTemplates() {}

    /** For each template ({@code templates/article.ftlh}) the record that it shows, pages first. */
    public static Map<String, Class<?>> all() {
        Map<String, Class<?>> templates = new LinkedHashMap<>();
        for (Class<?> content : ContentView.class.getPermittedSubclasses()) {
            templates.put("templates/" + name(content) + ".ftlh", content);
        }
        for (Class<?> component : ComponentView.class.getPermittedSubclasses()) {
            templates.put("components/" + name(component) + ".ftlh", component);
        }
        return Collections.unmodifiableMap(templates);
    }

    /** A view's template has its name: {@code KeyFactsView} is shown by {@code key-facts}, a plain page by {@code page}. */
    private static String name(Class<?> view) {
        String name = view.getSimpleName().replaceAll("View$", "");
        String words = name.replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        return words.equals("plain-page") ? "page" : words;
    }
}

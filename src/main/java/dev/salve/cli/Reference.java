package dev.salve.cli;

import dev.salve.explain.Explanations;
import dev.salve.markdown.component.Components;
import dev.salve.render.view.ComponentView;
import dev.salve.render.view.ContentView;
import dev.salve.render.view.PageView;
import dev.salve.schema.DocumentType;
import dev.salve.schema.DocumentTypes;
import dev.salve.schema.Schemas;
import dev.salve.yaml.ObjectType;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Gathers what {@code explain} and {@code schema} document from the packages that use it. */
final class Reference {
    private Reference() {}

    static Schemas schemas() {
        return new Schemas(DocumentTypes.standard());
    }

    static Explanations explanations() {
        Map<String, ObjectType> files = new LinkedHashMap<>();
        for (DocumentType document : DocumentTypes.standard()) {
            files.put(document.file(), document.type());
        }
        return new Explanations(files, Components.standard(), templates(), PageView.class);
    }

    /** For each template the record that it shows, pages first. */
    static Map<String, Class<?>> templates() {
        Map<String, Class<?>> templates = new LinkedHashMap<>();
        for (Class<?> content : ContentView.class.getPermittedSubclasses()) {
            templates.put("templates/" + template(content) + ".ftlh", content);
        }
        for (Class<?> component : ComponentView.class.getPermittedSubclasses()) {
            templates.put("components/" + template(component) + ".ftlh", component);
        }
        return templates;
    }

    /** A view's template has its name: {@code KeyFactsView} is shown by {@code key-facts}, a plain page by {@code page}. */
    private static String template(Class<?> view) {
        String name = view.getSimpleName().replaceAll("View$", "");
        String words = name.replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        return words.equals("plain-page") ? "page" : words;
    }
}

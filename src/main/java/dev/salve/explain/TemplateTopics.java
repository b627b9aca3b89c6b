package dev.salve.explain;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A topic for every template of a theme: the values that it receives, read off the records themselves. */
final class TemplateTopics {
    private TemplateTopics() {}

    /**
     * The topics of templates.
     *
     * @param templates for each template ({@code templates/article.ftlh}) the record that it shows
     * @param shell the record of a whole page, which page templates see too
     */
    static List<Topic> of(Map<String, Class<?>> templates, Class<?> shell) {
        List<Topic> topics = new ArrayList<>();
        templates.forEach((path, record) -> {
            boolean isPage = path.startsWith("templates/");
            String name = path.substring(path.indexOf('/') + 1, path.lastIndexOf('.'));
            String title = (isPage ? "the template of a page, " : "the template of a component, ") + path;
            topics.add(new Topic("theme/" + name, title, () -> page(record, isPage ? shell : null)));
        });
        return List.copyOf(topics);
    }

    private static String page(Class<?> record, @Nullable Class<?> shell) {
        StringBuilder page = new StringBuilder();
        Set<Class<?>> parts = new LinkedHashSet<>();
        if (shell == null) {
            page.append("It sees `view`, with these values, and `strings`, the theme's words:\n\n");
            list("view.", record, page, parts);
        } else {
            page.append("It sees `page`, the whole page, and `strings`, the theme's words. ");
            page.append("What is peculiar to this kind of page:\n\n");
            list("page.content.", record, page, parts);
            page.append("\nWhat every page has:\n\n");
            list("page.", shell, page, parts);
        }
        for (Class<?> part : closure(parts)) {
            page.append("\nIn ").append(named(part)).append(":\n\n");
            list("", part, page, new LinkedHashSet<>());
        }
        return page.append("\nA value that may be absent is printed as `${view.name!}`, or tested with `??`.\n")
                .toString();
    }

    private static Set<Class<?>> closure(Set<Class<?>> parts) {
        Set<Class<?>> all = new LinkedHashSet<>();
        List<Class<?>> open = new ArrayList<>(parts);
        while (!open.isEmpty()) {
            Class<?> part = open.remove(0);
            if (all.add(part)) {
                Set<Class<?>> inner = new LinkedHashSet<>();
                list("", part, new StringBuilder(), inner);
                open.addAll(inner);
            }
        }
        return all;
    }

    private static void list(String prefix, Class<?> record, StringBuilder out, Set<Class<?>> parts) {
        for (RecordComponent component : record.getRecordComponents()) {
            out.append("- `").append(prefix).append(component.getName()).append("`: ");
            out.append(words(component.getGenericType(), parts));
            out.append(mayBeAbsent(component.getAnnotatedType()) ? ", may be absent\n" : "\n");
        }
    }

    private static boolean mayBeAbsent(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }

    private static String words(Type type, Set<Class<?>> parts) {
        if (type instanceof ParameterizedType generic) {
            Type last = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
            return (generic.getRawType() == Map.class ? "a map, each value " : "a list, each ") + words(last, parts);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == String.class) {
            return "text";
        }
        if (plain == boolean.class || plain == Boolean.class) {
            return "true or false";
        }
        if (plain.isPrimitive()) {
            return "a number";
        }
        if (plain.getSimpleName().equals("Html")) {
            return "markup, ready to print";
        }
        if (plain.isSealed()) {
            return "the " + word(plain);
        }
        if (plain.isRecord()) {
            parts.add(plain);
        }
        return named(plain);
    }

    private static String named(Class<?> record) {
        String word = word(record);
        return ("aeiou".indexOf(word.charAt(0)) >= 0 ? "an " : "a ") + word;
    }

    /** The record's name in words: {@code PersonLink} is a person link. */
    private static String word(Class<?> record) {
        String name = record.getSimpleName().replaceAll("View$", "");
        return name.replaceAll("(?<=.)([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }
}

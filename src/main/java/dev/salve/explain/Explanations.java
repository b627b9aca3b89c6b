package dev.salve.explain;

import dev.salve.diagnostic.Spelling;
import dev.salve.markdown.component.ComponentSyntax;
import dev.salve.yaml.ObjectType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that can be explained, and the search for it. */
public final class Explanations {
    private final Map<String, Topic> topics = new LinkedHashMap<>();

    /**
     * The explanations of a program that reads these files, knows these components and fills these templates.
     *
     * @param files for each file the keys that it, or each of its entries, has; the first is preferred where a short
     *     name is meant
     * @param templates for each template the record that it shows
     * @param shell the record of a whole page
     */
    public Explanations(
            Map<String, ObjectType> files,
            List<ComponentSyntax> components,
            Map<String, Class<?>> templates,
            Class<?> shell) {
        List<Topic> all = new ArrayList<>(CodeTopics.all());
        all.addAll(KeyTopics.of(files));
        all.addAll(ComponentTopics.of(components));
        all.addAll(TemplateTopics.of(templates, shell));
        all.forEach(topic -> topics.put(topic.name(), topic));
    }

    /** Every topic: codes by area, keys by file, components, templates. */
    public List<Topic> all() {
        return List.copyOf(topics.values());
    }

    /**
     * The topics that are meant by {@code name}: the one of this name, or those of a key that is written short
     * ({@code key/review} for {@code key/front-matter/review}), the shortest name first; empty where there is none.
     */
    public List<Topic> find(String name) {
        Topic exact = topics.get(name);
        if (exact != null) {
            return List.of(exact);
        }
        if (!name.startsWith("key/")) {
            return List.of();
        }
        String end = name.substring("key".length());
        List<Topic> found = new ArrayList<>(topics.values().stream()
                .filter(topic -> topic.name().startsWith("key/") && topic.name().endsWith(end))
                .toList());
        found.sort(Comparator.comparing(Explanations::depth));
        return List.copyOf(found);
    }

    private static long depth(Topic topic) {
        return topic.name().chars().filter(c -> c == '/').count();
    }

    /** The topics whose name starts with {@code area} and a slash. */
    public List<Topic> in(String area) {
        return topics.values().stream()
                .filter(topic -> topic.name().startsWith(area + "/"))
                .toList();
    }

    /** The name that was probably meant: one that is spelt alike, or one that ends in the same word. */
    public Optional<String> nearest(String name) {
        String end = "/" + name.substring(name.lastIndexOf('/') + 1);
        return Spelling.nearest(name, topics.keySet())
                .or(() -> topics.keySet().stream()
                        .filter(known -> known.endsWith(end))
                        .findFirst());
    }
}

package dev.salve.explain;

import dev.salve.yaml.Key;
import dev.salve.yaml.ObjectType;
import dev.salve.yaml.TypeDescription;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A topic for every file with keys, and for every key in it: {@code key/site.yaml/brand/primary}. */
final class KeyTopics {
    private final List<Topic> topics = new ArrayList<>();

    private KeyTopics() {}

    /** The topics of files, each with the keys that it (or each of its entries) has. */
    static List<Topic> of(Map<String, ObjectType> files) {
        KeyTopics keys = new KeyTopics();
        files.forEach((file, type) -> {
            String name = "key/" + file;
            keys.topics.add(new Topic(name, type.doc(), () -> list(name, type)));
            keys.add(name, type);
        });
        return List.copyOf(keys.topics);
    }

    private void add(String parent, ObjectType type) {
        for (Key<?> key : type.keys()) {
            String name = parent + "/" + key.name();
            TypeDescription description = key.type().description();
            ObjectType object = object(description);
            topics.add(new Topic(name, key.doc(), () -> page(parent, key, description, name, object)));
            if (object != null) {
                add(name, object);
            }
        }
    }

    private static String page(
            String parent, Key<?> key, TypeDescription description, String name, @Nullable ObjectType object) {
        StringBuilder page = new StringBuilder();
        page.append("In: ").append(parent.substring("key/".length())).append("\n\n");
        page.append("Value: ").append(description.words());
        page.append(key.required() ? ". It must be there.\n" : ". It may be left out.\n");
        if (takesMarkdown(description)) {
            page.append("\nThe text may hold links, emphasis, citations and `:fact[…]`.\n");
        }
        if (object != null) {
            page.append('\n').append(list(name, object));
        }
        return page.toString();
    }

    private static String list(String name, ObjectType type) {
        StringBuilder list = new StringBuilder("Keys of a " + type.name() + ":\n\n");
        for (Key<?> key : type.keys()) {
            list.append("- `").append(key.name()).append('`');
            list.append(key.required() ? ", needed: " : ": ").append(key.doc()).append('\n');
        }
        return list.append("\nMore about one of them: `salve explain ")
                .append(name)
                .append("/NAME`\n")
                .toString();
    }

    private static boolean takesMarkdown(TypeDescription description) {
        TypeDescription items = description.items();
        return description.kind() == TypeDescription.Kind.MARKDOWN || (items != null && takesMarkdown(items));
    }

    /** The group of keys that stands behind a key: directly, in a list, or as one of two forms. */
    private static @Nullable ObjectType object(TypeDescription description) {
        TypeDescription items = description.items();
        if (description.object() != null) {
            return description.object();
        }
        if (items != null) {
            return object(items);
        }
        for (TypeDescription alternative : description.alternatives()) {
            ObjectType object = object(alternative);
            if (object != null) {
                return object;
            }
        }
        return null;
    }
}

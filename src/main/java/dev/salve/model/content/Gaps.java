package dev.salve.model.content;

import java.util.Set;

/**
 * What could not be read, so that nothing else is reported because of it.
 *
 * @param names data files, such as {@code people}; their entries, such as {@code people/dr-lee}; pictures and shared
 *     parts by their path
 */
public record Gaps(Set<String> names) {
    public static final Gaps NONE = new Gaps(Set.of());

    public Gaps {
        names = Set.copyOf(names);
    }

    /** Whether an entry of this id may stand in what could not be read of a data file. */
    public boolean mayHold(String file, String id) {
        return names.contains(file) || names.contains(file + "/" + id);
    }

    /** Whether a picture or shared part is there, but could not be read. */
    public boolean holds(String path) {
        return names.contains(path);
    }
}

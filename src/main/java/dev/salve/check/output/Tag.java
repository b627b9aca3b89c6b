package dev.salve.check.output;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tag of a finished page.
 *
 * @param index its place among the tags of the page, from 0
 * @param name of the element, in lower case
 * @param closing whether it ends the element
 * @param attributes in the order in which they are written; none for a closing tag
 * @param start offset of its {@code <} among the bytes of the page
 * @param end offset behind its {@code >}
 */
public record Tag(int index, String name, boolean closing, List<TagAttribute> attributes, int start, int end) {

    /** Whether it opens an element called {@code element}. */
    public boolean opens(String element) {
        return !closing && name.equals(element);
    }

    /** The value of an attribute, empty for one without a value; null where it is absent. */
    public @Nullable String attribute(String wanted) {
        for (TagAttribute attribute : attributes) {
            if (attribute.name().equals(wanted)) {
                return attribute.value();
            }
        }
        return null;
    }

    /** The value of an attribute; empty where it is absent. */
    public String value(String wanted) {
        String value = attribute(wanted);
        return value == null ? "" : value;
    }

    public boolean has(String wanted) {
        return attribute(wanted) != null;
    }
}

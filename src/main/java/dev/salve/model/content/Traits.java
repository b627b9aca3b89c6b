package dev.salve.model.content;

import dev.salve.yaml.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a treatment says of itself to search engines, in the front matter of its index. Its text says the same to people.
 *
 * @param minimumAge from which age on it is given, in years; or null
 * @param bodyLocations the parts of the body, in the words of the text
 * @param procedureType how far it goes into the body, or null
 */
public record Traits(
        @Nullable Text minimumAge,
        List<Text> bodyLocations,
        @Nullable ProcedureType procedureType) {
    /** Nothing said. */
    public static final Traits NONE = new Traits(null, List.of(), null);

    public Traits {
        bodyLocations = List.copyOf(bodyLocations);
    }

    /** How far a procedure goes into the body, as schema.org tells procedures apart. */
    public enum ProcedureType {
        /** Nothing is cut or pierced. */
        NONINVASIVE,
        /** Needles go through the skin. */
        PERCUTANEOUS
    }
}

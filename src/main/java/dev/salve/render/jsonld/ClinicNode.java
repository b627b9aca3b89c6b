package dev.salve.render.jsonld;

import dev.salve.config.Clinic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who publishes the site. Ratings and opinions are never part of it. */
final class ClinicNode {
    private ClinicNode() {}

    static void write(GraphWriter graph, PageContext context) {
        Clinic clinic = context.site().config().clinic();
        graph.node("MedicalClinic", context.clinicId())
                .text("name", clinic.name())
                .text("url", context.identity().absolute(""))
                .text("address", clinic.address())
                .text("telephone", clinic.telephone())
                .text("email", clinic.email())
                .text("medicalSpecialty", specialty(clinic.specialty()))
                .texts("identifier", context.isDemonstration() ? List.of() : clinic.registrations())
                .end();
    }

    /** The address of a specialty of schema.org, or null for words that it does not have. */
    private static @Nullable String specialty(@Nullable String name) {
        boolean known = name != null && Vocabulary.CURRENT.isMember("MedicalSpecialty", name);
        return known ? "https://schema.org/" + name : null;
    }
}

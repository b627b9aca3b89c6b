package dev.salve.schema;

import dev.salve.config.SiteKeys;
import java.util.List;

/** The files that a clinic writes in YAML. */
public final class DocumentTypes {
    private DocumentTypes() {}

    /** All of them, the most used first. */
    public static List<DocumentType> standard() {
        return List.of(new DocumentType("site", "site.yaml", false, SiteKeys.SITE));
    }
}

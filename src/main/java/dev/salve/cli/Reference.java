package dev.salve.cli;

import dev.salve.explain.Explanations;
import dev.salve.markdown.component.Components;
import dev.salve.render.view.PageView;
import dev.salve.render.view.ThemeTemplates;
import dev.salve.schema.DocumentType;
import dev.salve.schema.DocumentTypes;
import dev.salve.schema.Schemas;
import dev.salve.yaml.ObjectType;
import java.util.LinkedHashMap;
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
        return new Explanations(files, Components.standard(), ThemeTemplates.all(), PageView.class);
    }
}

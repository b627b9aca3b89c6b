package dev.salve.theme;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The templates of Salve's own reports, such as the pack for a reviewer. */
final class ReportTemplates implements ThemeSource {
    @Override
    public List<String> themes() {
        return List.of();
    }

    @Override
    public List<String> list(String theme, String folder) {
        return List.of();
    }

    @Override
    public byte @Nullable [] read(String theme, String path) throws IOException {
        try (InputStream in = ReportTemplates.class.getResourceAsStream("/" + theme + "/" + path)) {
            return in == null ? null : in.readAllBytes();
        }
    }

    @Override
    public String shown(String theme, String path) {
        return "(Salve's own) " + theme + "/" + path;
    }
}

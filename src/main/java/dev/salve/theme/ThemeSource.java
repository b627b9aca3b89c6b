package dev.salve.theme;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place where themes lie: the project's own folder, or what Salve brings along. */
interface ThemeSource {
    /** The names of the themes here, sorted. */
    List<String> themes() throws IOException;

    /** The files of a theme below a folder, relative to the theme and sorted; empty where there are none. */
    List<String> list(String theme, String folder) throws IOException;

    /** A file of a theme, or null where it is not here. */
    byte @Nullable [] read(String theme, String path) throws IOException;

    /** How messages call a file of a theme. */
    String shown(String theme, String path);
}

package dev.salve.theme;

import dev.salve.model.theme.StatedPair;
import dev.salve.model.theme.ThemeManifest;
import dev.salve.source.SourceFile;
import dev.salve.source.SourceSpan;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Finds what lets two colours meet as they do: of their declarations and of the statement that they meet, the one in the
 * theme that is used, or else in the first that it extends. Whoever extends a theme finds a fault in a file of their own.
 */
final class ColourCause {
    private final List<String> themes;
    private final Map<SourceFile, String> sheets;

    ColourCause(Theme theme) {
        this.themes = theme.manifests().stream().map(ThemeManifest::id).toList();
        this.sheets = theme.tokens().themes();
    }

    /** Whether a value stands in a style sheet of the theme that is used, and not only in one that it extends. */
    boolean isOwn(TokenValue value) {
        return themes.get(0).equals(sheets.get(value.span().file()));
    }

    /** Where the cause is written: at the front colour where that and the colour behind it are of one theme. */
    SourceSpan place(ThemeManifest manifest, StatedPair stated, TokenColours colours) {
        SourceSpan place = stated.span();
        int nearest = themes.indexOf(manifest.id());
        List<TokenValue> backThenFront = Stream.of(
                        stated.pair().background(), stated.pair().foreground())
                .flatMap(name -> colours.way(name).stream())
                .toList();
        for (TokenValue value : backThenFront) {
            String theme = sheets.get(value.span().file());
            // what is computed from the clinic's own colours stands in no file that anybody writes
            if (theme != null && themes.indexOf(theme) <= nearest) {
                nearest = themes.indexOf(theme);
                place = value.span();
            }
        }
        return place;
    }
}

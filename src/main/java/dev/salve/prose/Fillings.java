package dev.salve.prose;

import dev.salve.markdown.MarkdownBody;
import org.jspecify.annotations.Nullable;

/** What stands where a body only mentions it. */
public interface Fillings {
    /** Nothing is filled in. */
    Fillings NONE = new Fillings() {
        @Override
        public @Nullable String fact(String id) {
            return null;
        }

        @Override
        public @Nullable MarkdownBody part(MarkdownBody body, int mention) {
            return null;
        }
    };

    /** What the fact prints, or null where there is none. */
    @Nullable
    String fact(String id);

    /** The shared part that stands where the body has this mention, or null where none does. */
    @Nullable
    MarkdownBody part(MarkdownBody body, int mention);
}

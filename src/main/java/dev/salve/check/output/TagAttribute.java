package dev.salve.check.output;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** An attribute of a tag. Its value is read from the page when a rule first asks: most are never asked for. */
public final class TagAttribute {
    private final String name;
    private final byte[] html;
    private final int from;
    private final int to;
    private @Nullable String value;

    TagAttribute(String name, byte[] html, int from, int to) {
        this.name = name;
        this.html = html;
        this.from = from;
        this.to = to;
    }

    /** Its name in lower case. */
    public String name() {
        return name;
    }

    /** Its value with character references replaced; empty where there is none. */
    public String value() {
        String known = value;
        if (known == null) {
            known = CharacterReferences.replacedIn(new String(html, from, to - from, StandardCharsets.UTF_8));
            value = known;
        }
        return known;
    }
}

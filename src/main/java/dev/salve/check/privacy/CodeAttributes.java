package dev.salve.check.privacy;

import dev.salve.check.output.FinishedPage;
import dev.salve.check.output.Tag;
import java.util.List;
import java.util.function.BiConsumer;

/** The attributes in which a browser runs code. */
final class CodeAttributes {
    /** Those that hold an address, which may be code. */
    private static final List<String> ADDRESSES = List.of("href", "xlink:href", "src", "action", "formaction", "data");

    private CodeAttributes() {}

    /** The names of those on a page that run code when something happens, such as {@code onclick}. */
    static List<String> handlers(FinishedPage page) {
        return page.attributes().stream()
                .filter(name -> name.startsWith("on") && name.length() > 2)
                .sorted()
                .toList();
    }

    /** Hands on each address on a page that is code, with its element. */
    static void addresses(FinishedPage page, BiConsumer<Tag, String> found) {
        for (String name : ADDRESSES) {
            for (Tag tag : page.having(name)) {
                if (Address.isCode(tag.value(name))) {
                    found.accept(tag, tag.value(name));
                }
            }
        }
    }
}

package dev.salve.serve;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The path of a request, decoded once. */
final class RequestPath {
    private RequestPath() {}

    /**
     * What {@code raw} stands for, or null if it is no clean path: escapes that are cut short or are not UTF-8, control
     * characters, back slashes, letters that had to be escaped.
     */
    static @Nullable String decode(String raw) {
        if (!raw.startsWith("/")) {
            return null;
        }
        ByteBuffer bytes = ByteBuffer.allocate(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            int value = c;
            if (c == '%') {
                value = i + 2 < raw.length() ? hex(raw.charAt(i + 1), raw.charAt(i + 2)) : -1;
                i += 2;
            } else if (c > 0x7e) {
                return null;
            }
            if (value < ' ' || value == 0x7f || value == '\\') {
                return null;
            }
            bytes.put((byte) value);
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static int hex(char high, char low) {
        int h = Character.digit(high, 16);
        int l = Character.digit(low, 16);
        // Digits of other scripts count as digits too.
        return high > 0x7e || low > 0x7e || h < 0 || l < 0 ? -1 : h * 16 + l;
    }
}

package dev.salve.diagnostic;

import dev.salve.source.SourceFile;
import dev.salve.source.SourceSpan;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The one door through which text comes in: strict UTF-8, no control characters, no surprises in size. */
public final class SourceReader {
    /** The largest text file that is read, in bytes. */
    public static final long MAX_BYTES = 4L << 20;

    private SourceReader() {}

    /**
     * The text of a file, or null where it can't be read, which has been reported.
     *
     * @param shownPath the path that messages show
     */
    public static @Nullable SourceFile read(Path path, String shownPath, Diagnostics diagnostics) {
        SourceSpan whole = SourceFile.named(shownPath).whole();
        try {
            long size = Files.size(path);
            if (size > MAX_BYTES) {
                diagnostics.report(
                        DiagnosticCode.INPUT_TOO_LARGE,
                        whole,
                        "this file has " + (size >> 20) + " MiB; Salve reads text files up to " + (MAX_BYTES >> 20)
                                + " MiB",
                        "split it");
                return null;
            }
            return decode(Files.readAllBytes(path), shownPath, diagnostics);
        } catch (IOException e) {
            diagnostics.report(
                    DiagnosticCode.INPUT_UNREADABLE,
                    whole,
                    "this file can't be read",
                    "look whether it still exists and whether you may open it");
            return null;
        }
    }

    /** The text of {@code bytes}, or null where they are not clean UTF-8, which has been reported. */
    public static @Nullable SourceFile decode(byte[] bytes, String shownPath, Diagnostics diagnostics) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            SourceFile readable = SourceFile.of(shownPath, text);
            diagnostics.report(
                    DiagnosticCode.INPUT_NOT_UTF8,
                    readable.span(text.length(), text.length()),
                    isUtf16(bytes) ? "this file is saved as UTF-16" : "this file is not saved as UTF-8",
                    "save it as UTF-8 in your editor");
            return null;
        }
        SourceFile file = SourceFile.of(shownPath, text.startsWith("\uFEFF") ? text.substring(1) : text);
        return isClean(file, bytes, diagnostics) ? file : null;
    }

    /** By its mark, or because about every second byte is zero, as in no other text. */
    private static boolean isUtf16(byte[] bytes) {
        if (bytes.length > 1
                && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
                        || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF))) {
            return true;
        }
        int zeros = 0;
        for (byte b : bytes) {
            zeros += b == 0 ? 1 : 0;
        }
        return zeros > 0 && zeros >= bytes.length / 4;
    }

    private static boolean isClean(SourceFile file, byte[] bytes, Diagnostics diagnostics) {
        char[] text = file.text().toCharArray();
        for (int i = 0; i < text.length; i++) {
            char c = text[i];
            if ((c < ' ' && c != '\n' && c != '\r' && c != '\t') || (c >= 0x7F && c < 0xA0 && c != 0x85)) {
                boolean wide = c == 0 && isUtf16(bytes);
                diagnostics.report(
                        wide ? DiagnosticCode.INPUT_NOT_UTF8 : DiagnosticCode.INPUT_CONTROL_CHARACTER,
                        file.span(i, i + 1),
                        wide
                                ? "this file is saved as UTF-16"
                                : String.format("an invisible control character (U+%04X) stands here", (int) c),
                        wide ? "save it as UTF-8 in your editor" : "delete it");
                return false;
            }
        }
        return true;
    }
}

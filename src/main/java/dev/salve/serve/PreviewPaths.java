package dev.salve.serve;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The addresses that the preview keeps for itself, and what it adds to each page so that they are asked for. */
final class PreviewPaths {
    static final String RESERVED = "/.salve/";
    static final String EVENTS = RESERVED + "events";
    static final String PROBLEMS = RESERVED + "problems";
    static final String SCRIPT = RESERVED + "preview.js";
    static final String STYLE = RESERVED + "preview.css";

    private static final byte[] END_OF_HEAD = "</head>".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END_OF_BODY = "</body>".getBytes(StandardCharsets.US_ASCII);

    private PreviewPaths() {}

    /**
     * A page with the preview's script at the end of its head, or at its very end where it has none.
     *
     * @param pages which pages it belongs to, for the script to compare
     */
    static byte[] withScript(byte[] page, String pages) {
        byte[] script = ("<script src=\"" + SCRIPT + "\" data-pages=\"" + pages + "\" defer></script>\n")
                .getBytes(StandardCharsets.US_ASCII);
        int at = first(END_OF_HEAD, page);
        return inserted(page, at < 0 ? page.length : at, script);
    }

    /** A page with a panel of the preview at the end of its body, or at its very end where it has none. */
    static byte[] withPanel(byte[] page, String panel) {
        int at = last(END_OF_BODY, page);
        return inserted(page, at < 0 ? page.length : at, panel.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] inserted(byte[] page, int at, byte[] more) {
        byte[] result = Arrays.copyOf(page, page.length + more.length);
        System.arraycopy(more, 0, result, at, more.length);
        System.arraycopy(page, at, result, at + more.length, page.length - at);
        return result;
    }

    private static int first(byte[] tag, byte[] page) {
        for (int i = 0; i + tag.length <= page.length; i++) {
            if (isAt(i, tag, page)) {
                return i;
            }
        }
        return -1;
    }

    private static int last(byte[] tag, byte[] page) {
        for (int i = page.length - tag.length; i >= 0; i--) {
            if (isAt(i, tag, page)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isAt(int at, byte[] tag, byte[] page) {
        for (int i = 0; i < tag.length; i++) {
            if (lower(page[at + i]) != tag[i]) {
                return false;
            }
        }
        return true;
    }

    private static int lower(byte b) {
        return b >= 'A' && b <= 'Z' ? b + 32 : b;
    }
}

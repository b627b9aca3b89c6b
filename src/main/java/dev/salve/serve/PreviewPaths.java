package dev.salve.serve;

import java.nio.charset.StandardCharsets;

/** The addresses that the preview keeps for itself, and what it adds to each page so that they are asked for. */
final class PreviewPaths {
    static final String RESERVED = "/.salve/";
    static final String EVENTS = RESERVED + "events";
    static final String PROBLEMS = RESERVED + "problems";
    static final String SCRIPT = RESERVED + "preview.js";
    static final String STYLE = RESERVED + "preview.css";

    private static final byte[] END_OF_HEAD = "</head>".getBytes(StandardCharsets.US_ASCII);

    private PreviewPaths() {}

    /**
     * A page with the preview's script at the end of its head, or at its very end where it has none.
     *
     * @param pages which pages it belongs to, for the script to compare
     */
    static byte[] withScript(byte[] page, String pages) {
        byte[] script = ("<script src=\"" + SCRIPT + "\" data-pages=\"" + pages + "\" defer></script>\n")
                .getBytes(StandardCharsets.US_ASCII);
        int at = endOfHead(page);
        byte[] result = new byte[page.length + script.length];
        System.arraycopy(page, 0, result, 0, at);
        System.arraycopy(script, 0, result, at, script.length);
        System.arraycopy(page, at, result, at + script.length, page.length - at);
        return result;
    }

    private static int endOfHead(byte[] page) {
        for (int i = 0; i + END_OF_HEAD.length <= page.length; i++) {
            int matched = 0;
            while (matched < END_OF_HEAD.length && lower(page[i + matched]) == END_OF_HEAD[matched]) {
                matched++;
            }
            if (matched == END_OF_HEAD.length) {
                return i;
            }
        }
        return page.length;
    }

    private static int lower(byte b) {
        return b >= 'A' && b <= 'Z' ? b + 32 : b;
    }
}

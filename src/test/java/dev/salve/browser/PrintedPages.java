package dev.salve.browser;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The pages of a PDF that Chromium wrote: how many pieces of text each of them shows. Reads no more of the format than
 * that browser writes.
 */
record PrintedPages(List<Integer> marks) {
    private static final Pattern PAGE = Pattern.compile("/Type /Page\\b(?!s).*?/Contents (\\d+) 0 R", Pattern.DOTALL);
    private static final Pattern SHOWN = Pattern.compile("\\bT[jJ]\\b");

    static PrintedPages of(byte[] pdf) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        List<Integer> marks = new ArrayList<>();
        Matcher page = PAGE.matcher(text);
        while (page.find()) {
            String drawn = stream(Integer.parseInt(page.group(1)), text, pdf);
            marks.add((int) SHOWN.matcher(drawn).results().count());
        }
        return new PrintedPages(List.copyOf(marks));
    }

    int count() {
        return marks.size();
    }

    private static String stream(int object, String text, byte[] pdf) {
        Matcher start = Pattern.compile("(?<!\\d)" + object + " 0 obj\\s*<<(.*?)>>\\s*stream\\r?\\n", Pattern.DOTALL)
                .matcher(text);
        if (!start.find()) {
            throw new AssertionError("no stream " + object);
        }
        if (!start.group(1).contains("FlateDecode")) {
            return text.substring(start.end(), text.indexOf("endstream", start.end()));
        }
        Inflater inflater = new Inflater();
        inflater.setInput(pdf, start.end(), pdf.length - start.end());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] part = new byte[8192];
        try {
            for (int n = inflater.inflate(part); n > 0; n = inflater.inflate(part)) {
                out.write(part, 0, n);
            }
        } catch (DataFormatException e) {
            throw new AssertionError("stream " + object + " is not compressed", e);
        } finally {
            inflater.end();
        }
        return out.toString(StandardCharsets.ISO_8859_1);
    }
}

package dev.salve.citation;

import de.undercouch.citeproc.csl.internal.RenderContext;
import de.undercouch.citeproc.csl.internal.SBibliography;
import de.undercouch.citeproc.csl.internal.TokenBuffer;
import de.undercouch.citeproc.csl.internal.behavior.FormattingAttributes;
import de.undercouch.citeproc.csl.internal.format.BaseFormat;
import de.undercouch.citeproc.csl.internal.token.DisplayGroupToken;
import de.undercouch.citeproc.output.Bibliography;
import dev.salve.markdown.Html;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Writes an entry as safe markup: words, italics, raised and lowered letters, links. The number, which differs from page
 * to page, is left out.
 *
 * <p>citeproc's own HTML has inline styles, which a strict content security policy blocks, and wraps each entry.
 */
final class EntryFormat extends BaseFormat {
    private static final String URL_CHARACTERS = "-._~:/?#[]@!$&'()*+,;=%";

    @Override
    public String getName() {
        return "salve";
    }

    @Override
    protected String doFormatCitation(TokenBuffer buffer, RenderContext context) {
        return format(buffer);
    }

    @Override
    protected String doFormatBibliographyEntry(TokenBuffer buffer, RenderContext context, int index) {
        int number = 0;
        while (number < buffer.getTokens().size()
                && buffer.getTokens().get(number).isFirstField()) {
            number++;
        }
        return format(buffer.copy(number, buffer.getTokens().size())).strip();
    }

    @Override
    public Bibliography makeBibliography(String[] entries, SBibliography bibliography) {
        return new Bibliography(entries);
    }

    @Override
    protected String escape(String text) {
        return Html.escape(text).text();
    }

    @Override
    protected String formatDOI(String doi) {
        return doFormatLink(escape(doi), "https://doi.org/" + doi);
    }

    @Override
    protected String formatURL(String url) {
        String scheme = url.toLowerCase(Locale.ROOT);
        boolean web = scheme.startsWith("https://") || scheme.startsWith("http://");
        return web ? doFormatLink(escape(url), url) : escape(url);
    }

    @Override
    protected String doFormatLink(String text, String address) {
        return "<a href=\"" + escape(encoded(address)) + "\">" + text + "</a>";
    }

    /** The address with characters that none may hold as percent signs and digits: some DOIs have angle brackets. */
    private static String encoded(String address) {
        StringBuilder out = new StringBuilder(address.length());
        for (byte b : address.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean letterOrDigit = c < 128 && Character.isLetterOrDigit(c);
            if (letterOrDigit || URL_CHARACTERS.indexOf(c) >= 0) {
                out.append(c);
            } else {
                out.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            }
        }
        return out.toString();
    }

    @Override
    protected String openFontStyle(int style) {
        return "<i>";
    }

    @Override
    protected String closeFontStyle(int style) {
        return "</i>";
    }

    @Override
    protected String openVerticalAlign(int align) {
        return align == FormattingAttributes.VA_SUP ? "<sup>" : "<sub>";
    }

    @Override
    protected String closeVerticalAlign(int align) {
        return align == FormattingAttributes.VA_SUP ? "</sup>" : "</sub>";
    }

    @Override
    protected String openFontVariant(int variant) {
        return "";
    }

    @Override
    protected String closeFontVariant(int variant) {
        return "";
    }

    @Override
    protected String openFontWeight(int weight) {
        return "";
    }

    @Override
    protected String closeFontWeight(int weight) {
        return "";
    }

    @Override
    protected String openTextDecoration(int decoration) {
        return "";
    }

    @Override
    protected String closeTextDecoration(int decoration) {
        return "";
    }

    @Override
    protected String openDisplayGroup(DisplayGroupToken.Type type) {
        return "";
    }

    @Override
    protected String closeDisplayGroup(DisplayGroupToken.Type type) {
        return "";
    }
}

package dev.salve.signoff;

import dev.salve.model.content.Article;
import dev.salve.model.site.Site;
import dev.salve.model.site.SitePage;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * All that an article tells a patient, one block a line, in reading order: what a reviewer signs.
 *
 * <p>Title, summary and the other texts of the front matter, headings, paragraphs, list items, table cells, words for
 * pictures, structured data; facts and shared parts filled in, links, glossary and citation numbers out, white space
 * folded, in Unicode's composed form (NFC). Navigation, clinic data, tags, address, order, paths of pictures and waivers
 * are not in it.
 */
public record CanonicalText(List<CanonicalLine> lines) {

    public CanonicalText {
        lines = List.copyOf(lines);
    }

    /** The text of an article that has a page. */
    public static CanonicalText of(Site site, SitePage page, Article article) {
        return new CanonicalText(ArticleLines.of(site, page, article));
    }

    /** The lines as they are signed. */
    public List<String> texts() {
        return lines.stream().map(CanonicalLine::text).toList();
    }

    /** SHA-256 of lines in hexadecimal: of their UTF-8, each followed by a line feed. */
    public static String hash(List<String> lines) {
        String text = lines.stream().map(line -> line + "\n").collect(Collectors.joining());
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

package dev.salve.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/**
 * An id written behind a heading, {@code {#id}}.
 *
 * @param id without braces and hash
 * @param chars all of it
 */
record HeadingMarker(String id, BasedSequence chars) {

    /** The marker that ends the words of {@code heading}, or null; an escaped brace begins none. */
    static @Nullable HeadingMarker of(Heading heading) {
        if (!(heading.getLastChild() instanceof Text last)) {
            return null;
        }
        BasedSequence text = last.getChars();
        int end = text.length();
        if (end == 0 || text.charAt(end - 1) != '}') {
            return null;
        }
        int open = text.lastIndexOf("{#");
        boolean marks = open >= 0 && text.indexOf('}', open) == end - 1 && !(open > 0 && text.charAt(open - 1) == '\\');
        return marks
                ? new HeadingMarker(text.subSequence(open + 2, end - 1).toString(), text.subSequence(open, end))
                : null;
    }
}

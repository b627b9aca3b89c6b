package dev.salve.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import dev.salve.source.SourceFile;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** Numbers footnotes by their first reference. Their anchors name the file, as shared parts meet on one page. */
final class FootnoteNumbers {
    private final String prefix;
    private final List<FootnoteBlock> inOrder = new ArrayList<>();
    private final IdentityHashMap<FootnoteBlock, Integer> references = new IdentityHashMap<>();
    private final IdentityHashMap<FootnoteBlock, Integer> numbers = new IdentityHashMap<>();

    FootnoteNumbers(SourceFile file) {
        String path = file.path();
        String name = path.substring(path.lastIndexOf('/') + 1);
        String stem = name.indexOf('.') > 0 ? name.substring(0, name.indexOf('.')) : name;
        String slug = HeadingIds.slug(stem);
        this.prefix = slug.isEmpty() ? "s-fn-" : "s-fn-" + slug + "-";
    }

    /** Counts one more reference, and gives its number among those of the same footnote, from 1. */
    int refer(FootnoteBlock footnote) {
        if (!numbers.containsKey(footnote)) {
            inOrder.add(footnote);
            numbers.put(footnote, inOrder.size());
        }
        return references.merge(footnote, 1, Integer::sum);
    }

    boolean isReferred(FootnoteBlock footnote) {
        return numbers.containsKey(footnote);
    }

    /** The footnotes in the order of their numbers; grows while footnotes that refer to others are written. */
    List<FootnoteBlock> inOrder() {
        return inOrder;
    }

    int number(FootnoteBlock footnote) {
        return numbers.getOrDefault(footnote, 0);
    }

    String anchor(FootnoteBlock footnote) {
        return prefix + number(footnote);
    }

    String referenceAnchor(FootnoteBlock footnote, int reference) {
        return anchor(footnote) + "-ref" + (reference == 1 ? "" : "-" + reference);
    }
}

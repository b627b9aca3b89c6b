package dev.salve.check.style;

import dev.salve.check.CheckedArticle;
import dev.salve.prose.Block;
import dev.salve.prose.ListPlace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A bulleted list of an article's text.
 *
 * @param before what stands directly above it, or null
 * @param items its items in reading order, each of one block or several
 */
record Bullets(@Nullable Block before, List<List<Block>> items) {

    /** The lists on an article's page, those of shared parts among them; none where it is not published. */
    static List<Bullets> of(CheckedArticle article) {
        Map<Integer, Bullets> lists = new LinkedHashMap<>();
        Map<Integer, ListPlace> current = new LinkedHashMap<>();
        Block previous = null;
        List<Block> blocks = article.isPublished() ? article.prose().body().blocks() : List.of();
        for (Block block : blocks) {
            ListPlace place = block.list();
            if (place != null && place.sort() == ListPlace.Sort.BULLETS) {
                Block above = previous;
                Bullets list = lists.computeIfAbsent(place.list(), number -> new Bullets(above, new ArrayList<>()));
                if (!place.equals(current.put(place.list(), place))) {
                    list.items.add(new ArrayList<>());
                }
                list.items.get(list.items.size() - 1).add(block);
            }
            previous = block;
        }
        return List.copyOf(lists.values());
    }

    Block first() {
        return items.get(0).get(0);
    }

    /** Whether it stands in a component of this name. */
    boolean isIn(String component) {
        return first().components().contains(component);
    }

    /** Whether a sentence begins above it and ends in each of its items. */
    boolean hasLeadIn() {
        if (isIn("care") || isIn("do") || isIn("dont")) {
            return true;
        }
        Block above = before;
        return above != null
                && above.kind() == Block.Kind.PARAGRAPH
                && above.sentences().get(above.sentences().size() - 1).text().endsWith(":");
    }
}

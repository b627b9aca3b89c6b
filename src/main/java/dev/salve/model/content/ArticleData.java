package dev.salve.model.content;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The structured data of an article: at most one block of each kind. */
public final class ArticleData {
    /** No data. */
    public static final ArticleData NONE = new ArticleData(List.of());

    private final Map<DataKind, DataBlock> blocks = new EnumMap<>(DataKind.class);

    public ArticleData(List<DataBlock> blocks) {
        blocks.forEach(block -> this.blocks.put(block.kind(), block));
    }

    /** The block of a kind, or null. */
    public @Nullable DataBlock block(DataKind kind) {
        return blocks.get(kind);
    }

    /** All blocks, in the order of their kinds. */
    public List<DataBlock> all() {
        return List.copyOf(blocks.values());
    }
}

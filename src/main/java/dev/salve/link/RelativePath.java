package dev.salve.link;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Paths written relative to a folder of the content folder. */
final class RelativePath {
    private RelativePath() {}

    /** {@code path} seen from {@code folder}, without {@code .} and {@code ..}; null where it leads out. */
    static @Nullable String resolve(String folder, String path) {
        Deque<String> segments = new ArrayDeque<>();
        String whole = folder.isEmpty() ? path : folder + "/" + path;
        for (String segment : whole.split("/", -1)) {
            if (segment.equals("..")) {
                if (segments.isEmpty()) {
                    return null;
                }
                segments.removeLast();
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.addLast(segment);
            }
        }
        return String.join("/", segments);
    }
}

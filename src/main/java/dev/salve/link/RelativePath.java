package dev.salve.link;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Paths written relative to a folder of the content folder. */
final class RelativePath {
    private RelativePath() {}

    /** How a file in {@code folder} writes the path {@code target}; both are relative to the content folder. */
    static String between(String folder, String target) {
        String from = folder.isEmpty() ? "" : folder + "/";
        int common = 0;
        for (int slash = target.indexOf('/'); slash >= 0; slash = target.indexOf('/', slash + 1)) {
            if (!from.startsWith(target.substring(0, slash + 1))) {
                break;
            }
            common = slash + 1;
        }
        long up = from.substring(common).chars().filter(c -> c == '/').count();
        return "../".repeat((int) up) + target.substring(common);
    }

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

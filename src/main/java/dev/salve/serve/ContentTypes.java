package dev.salve.serve;

import java.util.Locale;
import java.util.Map;

/** What browsers have to be told about a file, by the ending of its name. */
final class ContentTypes {
    static final String HTML = "text/html; charset=utf-8";

    private static final String BYTES = "application/octet-stream";
    private static final Map<String, String> BY_ENDING = Map.ofEntries(
            Map.entry("avif", "image/avif"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("csv", "text/csv; charset=utf-8"),
            Map.entry("gif", "image/gif"),
            Map.entry("htm", HTML),
            Map.entry("html", HTML),
            Map.entry("ico", "image/vnd.microsoft.icon"),
            Map.entry("ics", "text/calendar; charset=utf-8"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("mjs", "text/javascript; charset=utf-8"),
            Map.entry("mp4", "video/mp4"),
            Map.entry("pdf", "application/pdf"),
            Map.entry("png", "image/png"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("vtt", "text/vtt; charset=utf-8"),
            Map.entry("webm", "video/webm"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("webp", "image/webp"),
            Map.entry("woff", "font/woff"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("xml", "application/xml; charset=utf-8"));

    private ContentTypes() {}

    /** The type of the file at {@code path}; text where Salve writes files without an ending, bytes where unknown. */
    static String of(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        if (dot <= 0) {
            return name.startsWith("_") ? "text/plain; charset=utf-8" : BYTES;
        }
        return BY_ENDING.getOrDefault(name.substring(dot + 1).toLowerCase(Locale.ROOT), BYTES);
    }
}

package dev.salve.model.site;

/**
 * The address of a page below the site's root, without a slash before it: {@code microneedling/benefits/}, empty for
 * the home page, {@code 404.html}.
 *
 * @param path letters, digits, hyphens and slashes; a page's ends with a slash
 */
public record Url(String path) implements Comparable<Url> {
    /** The address of the home page. */
    public static final Url HOME = new Url("");

    /** The file that a web server answers with. */
    public String file() {
        return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    }

    /** Relative way from this page to a path below the site's root: {@code ../../assets/x.css}; {@code ./} for itself. */
    public String relative(String target) {
        int common = 0;
        for (int i = 0; i < path.length() && i < target.length() && path.charAt(i) == target.charAt(i); i++) {
            if (path.charAt(i) == '/') {
                common = i + 1;
            }
        }
        StringBuilder way = new StringBuilder();
        for (int i = common; i < path.length(); i++) {
            if (path.charAt(i) == '/') {
                way.append("../");
            }
        }
        way.append(target, common, target.length());
        return way.isEmpty() ? "./" : way.toString();
    }

    @Override
    public int compareTo(Url other) {
        return path.compareTo(other.path);
    }

    @Override
    public String toString() {
        return "/" + path;
    }
}

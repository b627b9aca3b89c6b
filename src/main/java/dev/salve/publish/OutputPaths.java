package dev.salve.publish;

import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.model.output.OutputFile;
import dev.salve.source.SourceSpan;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The paths that a build writes to, each of which one thing alone may claim. Paths that differ only by case or by how
 * accents are encoded are one path, because on many disks they are one file. Any thread may claim; what clashed is told
 * at the end, so that it does not depend on who came first.
 */
public final class OutputPaths {
    private static final Pattern UNUSABLE = Pattern.compile("[\\\\\\p{Cntrl}]");
    private static final Comparator<Claim> BY_PATH_THEN_ORIGIN = Comparator.comparing(Claim::path)
            .thenComparing(claim -> claim.origin().file().path())
            .thenComparing(claim -> claim.origin().start());

    private final Map<String, List<Claim>> claims = new ConcurrentHashMap<>();

    /** A path and what is to be written there. */
    record Claim(String path, SourceSpan origin) {}

    /**
     * Claims a file's path.
     *
     * @return whether it is inside the site and nothing else has claimed it so far; if not, {@link #report} will say why
     */
    public boolean claim(OutputFile file) {
        boolean[] first = {false};
        claims.compute(folded(file.path()), (key, present) -> {
            first[0] = present == null;
            List<Claim> all = present == null ? new ArrayList<>(1) : present;
            all.add(new Claim(file.path(), file.origin()));
            return all;
        });
        return first[0] && isInside(file.path());
    }

    /**
     * Reports every path that lies outside the site or is claimed twice; to be called when all have claimed.
     *
     * @return whether there is none
     */
    public boolean report(Diagnostics diagnostics) {
        boolean fine = true;
        Map<String, Claim> folders = new HashMap<>();
        for (List<Claim> claimants : byKey().values()) {
            List<Claim> inside = new ArrayList<>();
            for (Claim claim : claimants) {
                if (isInside(claim.path())) {
                    inside.add(claim);
                } else {
                    fine = false;
                    diagnostics.report(
                            DiagnosticCode.OUTPUT_BAD_PATH,
                            claim.origin(),
                            "\"" + claim.path() + "\" can't be the path of a file in the site",
                            "rename the file, or the folder that it lies in");
                }
            }
            if (!inside.isEmpty()) {
                inside.sort(BY_PATH_THEN_ORIGIN);
                Claim first = inside.get(0);
                Claim other = folderClash(first, folders);
                if (other != null) {
                    clash(other, first, diagnostics);
                }
                inside.subList(1, inside.size()).forEach(claim -> clash(first, claim, diagnostics));
                fine &= other == null && inside.size() == 1;
            }
        }
        return fine;
    }

    /** A claim whose folder is this claim's file, or whose folder's name differs from this one's only by case. */
    private @Nullable Claim folderClash(Claim claim, Map<String, Claim> folders) {
        Claim found = null;
        for (int slash = claim.path().indexOf('/');
                slash > 0;
                slash = claim.path().indexOf('/', slash + 1)) {
            String folder = claim.path().substring(0, slash);
            String key = folded(folder);
            List<Claim> files = claims.get(key);
            Claim sameFolder = folders.putIfAbsent(key, claim);
            if (found == null && files != null) {
                found = files.get(0);
            } else if (found == null && sameFolder != null && !sameFolder.path().startsWith(folder + "/")) {
                found = sameFolder;
            }
        }
        return found;
    }

    private static void clash(Claim first, Claim second, Diagnostics diagnostics) {
        String both = first.path().equals(second.path())
                ? "\"" + second.path() + "\" would be written twice"
                : "\"" + first.path() + "\" and \"" + second.path() + "\" can't stand side by side on every disk";
        diagnostics.report(
                DiagnosticCode.OUTPUT_CLASH,
                second.origin(),
                both + ": from " + first.origin().location() + " and from "
                        + second.origin().location(),
                "rename one of the two, or give one another slug");
    }

    /** Every claim by its folded path, sorted. */
    NavigableMap<String, List<Claim>> byKey() {
        return new TreeMap<>(claims);
    }

    /** A path as a disk compares it that knows neither case nor kinds of accents. */
    static String folded(String path) {
        if (path.chars().allMatch(c -> c < 0x80 && !(c >= 'A' && c <= 'Z'))) {
            return path;
        }
        // Upper case first: some letters have one capital and two small forms.
        StringBuilder folded = new StringBuilder(path.length());
        Normalizer.normalize(path, Normalizer.Form.NFC)
                .codePoints()
                .map(c -> Character.toLowerCase(Character.toUpperCase(c)))
                .forEach(folded::appendCodePoint);
        return Normalizer.normalize(folded, Normalizer.Form.NFC);
    }

    /** Whether a path stays inside the site, on any system, and is not one that Salve keeps for itself. */
    static boolean isInside(String path) {
        if (path.startsWith(Workplace.RESERVED) || UNUSABLE.matcher(path).find()) {
            return false;
        }
        for (String segment : path.split("/", -1)) {
            if (segment.isEmpty() || segment.equals(".") || segment.equals("..")) {
                return false;
            }
        }
        return !(path.length() > 1 && path.charAt(1) == ':');
    }
}

package dev.salve.check;

import dev.salve.model.site.Site;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Something that a rule works out once for a site, when an article first needs it.
 *
 * @param <T> what it is
 */
public final class PerSite<T> {
    private final Function<Site, T> making;
    private @Nullable Site site;
    private @Nullable T made;

    public PerSite(Function<Site, T> making) {
        this.making = making;
    }

    /** What belongs to {@code wanted}; the last site asked for is remembered. */
    public synchronized T of(Site wanted) {
        T known = made;
        if (known == null || site != wanted) {
            known = making.apply(wanted);
            made = known;
            site = wanted;
        }
        return known;
    }
}

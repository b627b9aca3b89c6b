package dev.salve.theme;

/**
 * How much a template may do before it is taken to be broken.
 *
 * @param millis how long it may run
 * @param characters how much it may print
 */
public record TemplateLimits(long millis, int characters) {

    /** 10 seconds and 20 million characters. */
    public static TemplateLimits standard() {
        return new TemplateLimits(10_000, 20_000_000);
    }
}

package dev.salve.theme;

import freemarker.core.Environment;
import freemarker.template.TemplateException;

/** Where FreeMarker stands in a template: it tells that to exceptions only, so this is one that nobody throws. */
final class Place extends TemplateException {
    private static final long serialVersionUID = 1L;

    private final boolean passed;

    private Place(boolean passed) {
        super((String) null, Environment.getCurrentEnvironment());
        this.passed = passed;
    }

    /** At what this thread's template is doing. */
    static Place here() {
        return new Place(false);
    }

    /** Behind what this thread's template has just done. */
    static Place behind() {
        return new Place(true);
    }

    /** Whether what stands there is done, so that trouble comes after it. */
    boolean isPassed() {
        return passed;
    }

    /** Java's own calls are of no interest, and costly where a template is deep in itself. */
    @Override
    @SuppressWarnings("UnsynchronizedOverridesSynchronized") // nothing is changed
    public Throwable fillInStackTrace() {
        return this;
    }
}

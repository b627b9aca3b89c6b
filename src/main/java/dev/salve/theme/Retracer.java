package dev.salve.theme;

import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/**
 * Fills a template that went beyond a limit once more, noting as it goes where it stands, and so finds the place of the
 * trouble.
 *
 * <p>It sees each value that the template asks for, each piece that it prints, each template that it includes, and each
 * turn of a list, macro or function: before that FreeMarker asks the thread whether it is interrupted, and this is the
 * thread.
 */
final class Retracer extends Thread {
    /** A list without end is in its list after this time, whatever comes before it. */
    private static final long MILLIS = 1_000;

    private final Template template;
    private final TemplateHashModel values;
    private final long end = System.nanoTime() + MILLIS * 1_000_000;
    private volatile @Nullable Place last;
    private volatile boolean failed;

    private Retracer(Template template, TemplateHashModel values) {
        super("salve-template-retracer");
        this.template = template;
        this.values = values;
        setDaemon(true);
    }

    /** Where the template goes beyond a limit, or null if it can't be told. */
    static @Nullable Place placeIn(Template template, TemplateHashModel values) {
        Retracer retracer = new Retracer(template, values);
        retracer.start();
        try {
            // What FreeMarker does in one step can take longer, and its place is known by then.
            retracer.join(2 * MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return retracer.failed || retracer.isAlive() ? retracer.last : null;
    }

    /** A template asks for another one; of interest only where this thread fills it. */
    static void including() {
        if (Thread.currentThread() instanceof Retracer retracer) {
            retracer.last = Place.here();
        }
    }

    @Override
    public void run() {
        try {
            template.createProcessingEnvironment(new NotedValues(), new NotedWriter())
                    .process();
        } catch (TemplateException | IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            failed = true; // as expected; what it is was reported the first time
        }
    }

    @Override
    public boolean isInterrupted() {
        if (Thread.currentThread() != this) {
            return super.isInterrupted();
        }
        last = Place.here();
        return System.nanoTime() - end > 0;
    }

    private final class NotedValues implements TemplateHashModel {
        @Override
        public @Nullable TemplateModel get(String name) throws TemplateModelException {
            last = Place.here();
            return values.get(name);
        }

        @Override
        public boolean isEmpty() throws TemplateModelException {
            return values.isEmpty();
        }
    }

    private final class NotedWriter extends Writer {
        @Override
        public void write(char[] chars, int offset, int length) {
            last = Place.behind();
        }

        @Override
        public void flush() {
            // Nothing is held back.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}

package dev.salve.markdown;

import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Makes the threads on which Markdown is parsed: daemons with a stack of 256 MiB.
 *
 * <p>The parser's regular expressions recurse once for each character: on a common stack of 1 MiB a comment of two
 * thousand characters is enough to overflow it. Only touched pages of a stack take memory, so that a big one costs
 * nothing until a strange page needs it.
 */
public final class ParserThreads implements ThreadFactory {
    /** In bytes. */
    public static final long STACK_SIZE = 256L << 20;

    private final AtomicInteger made = new AtomicInteger();

    @Override
    public Thread newThread(Runnable task) {
        Thread thread = new Thread(null, task, "markdown-" + made.incrementAndGet(), STACK_SIZE);
        thread.setDaemon(true);
        return thread;
    }
}

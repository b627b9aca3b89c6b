package dev.salve.serve;

import com.sun.net.httpserver.HttpServer;
import dev.salve.build.BuildOptions;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.ClosedWatchServiceException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The preview of a site on this machine, which follows what is written until it is closed. */
public final class PreviewServer implements AutoCloseable {
    /** The port that is tried first where none is asked for. */
    public static final int PORT = 8642;

    /** More than the slow clients that a page of another site could set on us at the same time. */
    static final int MOST_THREADS = 400;

    private static final int PORTS_TRIED = 20;
    private static final int BACKLOG = 512;

    private final HttpServer server;
    private final ThreadPoolExecutor threads;
    private final Watcher watcher;
    private final Rebuilder rebuilder;
    private final LiveReload reload;
    private final Thread thread;
    private final CountDownLatch closed = new CountDownLatch(1);

    private PreviewServer(HttpServer server, Watcher watcher, Rebuilder rebuilder) {
        this.server = server;
        this.watcher = watcher;
        this.rebuilder = rebuilder;
        this.reload = new LiveReload(rebuilder.state().event());
        this.threads = threads();
        this.thread = new Thread(this::follow, "preview");
        this.thread.setDaemon(true);
    }

    /**
     * Builds the site and begins to serve it.
     *
     * @param options what to build, asked for each build
     * @param port the port to use; 0 for any that is free; null for {@link #PORT} or the next that is free
     * @throws BindException if the port is taken
     * @throws IOException if the system lets nobody watch folders or listen
     */
    public static PreviewServer start(Supplier<BuildOptions> options, @Nullable Integer port, PreviewListener listener)
            throws IOException {
        ServerLimits.set();
        BuildOptions first = options.get();
        // Browsers that come while the first build is under way wait for it.
        HttpServer server = bind(port);
        try {
            Watcher watcher = Watcher.start(List.of(first.content(), first.themes()));
            Rebuilder rebuilder = new Rebuilder(options, listener);
            rebuilder.build(state -> {});
            PreviewServer preview = new PreviewServer(server, watcher, rebuilder);
            preview.begin();
            return preview;
        } catch (IOException e) {
            server.stop(0);
            throw e;
        }
    }

    /** Where the site's first page is. */
    public URI address() {
        SiteFiles site = rebuilder.state().site();
        return URI.create("http://127.0.0.1:" + port() + "/").resolve(site == null ? "/" : site.base());
    }

    /** Waits until the preview is closed. */
    public void await() throws InterruptedException {
        closed.await();
    }

    /** Ends every answer and gives the port back. */
    @Override
    public void close() {
        thread.interrupt();
        watcher.close();
        reload.close();
        server.stop(0);
        threads.shutdownNow();
        closed.countDown();
    }

    private int port() {
        return server.getAddress().getPort();
    }

    private void begin() {
        server.createContext("/", new PreviewHandler(new RequestRules(port()), rebuilder::state, reload));
        server.setExecutor(threads);
        server.start();
        thread.start();
    }

    private void follow() {
        try {
            while (true) {
                watcher.awaitChange();
                rebuilder.build(state -> reload.announce(state.event()));
            }
        } catch (InterruptedException | ClosedWatchServiceException e) {
            // The preview is being closed.
            return;
        }
    }

    /** Only this machine can reach it: there is no other address that it could be given. */
    private static HttpServer bind(@Nullable Integer wanted) throws IOException {
        InetAddress loopback = InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1});
        int first = wanted == null ? PORT : wanted;
        int last = wanted == null ? PORT + PORTS_TRIED - 1 : first;
        for (int port = first; ; port++) {
            try {
                return HttpServer.create(new InetSocketAddress(loopback, port), BACKLOG);
            } catch (BindException e) {
                if (port == last) {
                    throw e;
                }
            }
        }
    }

    private static ThreadPoolExecutor threads() {
        // Reading a request blocks a thread until the request is there, so a slow client costs one. Beyond the last
        // thread a request is left lying, and the server drops its connection when its time is over.
        return new ThreadPoolExecutor(
                4,
                MOST_THREADS,
                10,
                TimeUnit.SECONDS,
                new SynchronousQueue<>(),
                task -> {
                    Thread thread = new Thread(task, "preview-request");
                    thread.setDaemon(true);
                    return thread;
                },
                new ThreadPoolExecutor.DiscardPolicy());
    }
}

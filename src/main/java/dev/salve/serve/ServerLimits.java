package dev.salve.serve;

import java.util.Map;

/** Limits of the JDK's server, which can be set only as system properties and only before its first use. */
final class ServerLimits {
    /** In seconds, for a whole request to arrive. */
    static final int REQUEST_SECONDS = 5;

    private static final int ANSWER_SECONDS = 30;

    private static final Map<String, Integer> PROPERTIES = Map.of(
            "sun.net.httpserver.maxReqTime", REQUEST_SECONDS,
            "sun.net.httpserver.maxRspTime", ANSWER_SECONDS,
            "sun.net.httpserver.idleInterval", ANSWER_SECONDS,
            "sun.net.httpserver.maxReqHeaderSize", 64 << 10,
            "jdk.httpserver.maxConnections", 2 * PreviewServer.MOST_THREADS);

    private ServerLimits() {}

    /** Sets every limit that nobody has set. */
    static void set() {
        PROPERTIES.forEach((name, value) -> {
            if (System.getProperty(name) == null) {
                System.setProperty(name, String.valueOf(value));
            }
        });
    }
}

package dev.salve.serve;

import com.sun.net.httpserver.Headers;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which requests are answered at all: those of a browser on this machine that was pointed to this machine.
 *
 * <p>A page from elsewhere can make a browser ask us, and a name from elsewhere can be made to lead here; so both the
 * name that was asked for ({@code Host}) and the page that asks ({@code Origin}) must be ours, whatever the other is.
 */
final class RequestRules {
    /** In characters, of path and query together. */
    static final int LONGEST_URL = 4096;

    private static final Set<String> METHODS = Set.of("GET", "HEAD");

    private final Set<String> hosts;
    private final Set<String> origins;

    RequestRules(int port) {
        this.hosts = Stream.of("localhost", "127.0.0.1", "[::1]")
                .flatMap(name -> port == 80 ? Stream.of(name, name + ":80") : Stream.of(name + ":" + port))
                .collect(Collectors.toUnmodifiableSet());
        this.origins = hosts.stream().map(host -> "http://" + host).collect(Collectors.toUnmodifiableSet());
    }

    /** Why a request is refused, or null if it is not. */
    @Nullable
    Answer refusal(String method, URI target, Headers headers) {
        List<String> host = headers.getOrDefault("Host", List.of());
        if (host.size() != 1 || !hosts.contains(host.get(0))) {
            return Answer.text(403, "This preview is only for this machine: open it as localhost or 127.0.0.1.");
        }
        if (!origins.containsAll(headers.getOrDefault("Origin", List.of()))) {
            return Answer.text(403, "This preview does not answer pages of other sites.");
        }
        if (!METHODS.contains(method)) {
            return Answer.text(405, "Pages can only be read here.").with("Allow", "GET, HEAD");
        }
        if (target.isAbsolute() || target.getRawAuthority() != null || target.getRawPath() == null) {
            return Answer.text(400, "This address is not a path.");
        }
        return target.toString().length() > LONGEST_URL ? Answer.text(414, "This address is too long.") : null;
    }
}

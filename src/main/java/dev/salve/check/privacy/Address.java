package dev.salve.check.privacy;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Addresses as browsers understand them: which of them lead to another site. */
final class Address {
    /** Names of vocabularies that look like addresses; nothing is ever loaded from there. */
    private static final String VOCABULARIES = "http://www.w3.org/";

    /** What an address of another site has, however it is disguised. */
    private static final Pattern MAY_LEAD_AWAY = Pattern.compile("[:\\\\\\x00-\\x1f]|//");

    private static final Pattern CONTROLS = Pattern.compile("[\\x00-\\x1f]");

    private static final Set<String> NETWORK = Set.of("http", "https", "ws", "wss", "ftp");

    /** Schemes whose addresses are code. */
    private static final Set<String> CODE = Set.of("javascript", "vbscript");

    private Address() {}

    /**
     * Whether what stands at the address comes from another site.
     *
     * @param own tells the origin of this site, such as {@code https://clinic.example}, or nothing where it is not known;
     *     asked only for an address that names its host
     */
    static boolean isForeign(String address, Supplier<String> own) {
        if (!MAY_LEAD_AWAY.matcher(address).find()) {
            return false;
        }
        String plain = plain(address);
        if (plain.startsWith("//")) {
            return isForeign("https:" + plain, own.get());
        }
        int colon = plain.indexOf(':');
        boolean network = colon > 0 && NETWORK.contains(plain.substring(0, colon));
        return network && !plain.startsWith(VOCABULARIES) && isForeign(plain, own.get());
    }

    private static boolean isForeign(String address, String own) {
        return own.isEmpty() || !origin(address).equals(own);
    }

    /** Whether the address is code that a browser runs. */
    static boolean isCode(String address) {
        int colon = address.indexOf(':');
        if (colon < 0) {
            return false;
        }
        StringBuilder scheme = new StringBuilder();
        for (int i = 0; i < colon; i++) {
            char c = address.charAt(i);
            if (c > ' ') {
                scheme.append(c);
            }
        }
        return CODE.contains(scheme.toString().toLowerCase(Locale.ROOT));
    }

    /** The scheme and host of an absolute address; empty where there is none. */
    static String origin(String address) {
        try {
            URI uri = new URI(plain(address));
            return uri.getScheme() == null || uri.getRawAuthority() == null
                    ? ""
                    : uri.getScheme() + "://" + uri.getRawAuthority();
        } catch (URISyntaxException e) {
            return "";
        }
    }

    /** The address as a browser reads it: without spaces around it and line ends in it, its slashes turned. */
    private static String plain(String address) {
        return CONTROLS.matcher(address.strip())
                .replaceAll("")
                .replace('\\', '/')
                .toLowerCase(Locale.ROOT);
    }
}

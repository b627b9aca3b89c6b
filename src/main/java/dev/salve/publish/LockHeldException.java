package dev.salve.publish;

import java.io.IOException;

/** Another build holds the site's lock; the message names that build. */
final class LockHeldException extends IOException {
    LockHeldException(String owner) {
        super(owner);
    }

    /** Which build holds it, such as {@code process 4711 on oak, since 2026-11-20T09:30:00Z}. */
    String owner() {
        return String.valueOf(getMessage());
    }
}

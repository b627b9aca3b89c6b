package dev.salve.media;

/** A picture is not built as its format says; the message goes on from "the picture", as in "ends too early". */
final class BadPictureException extends Exception {
    BadPictureException(String what) {
        super(what);
    }

    static BadPictureException endsTooEarly() {
        return new BadPictureException("ends too early");
    }

    static BadPictureException isDamaged() {
        return new BadPictureException("is damaged");
    }

    String what() {
        return String.valueOf(getMessage());
    }
}

package dev.salve.build;

/** The stages of a build, in order. */
public enum Stage {
    READ("read"),
    LINK("link"),
    CHECK("check"),
    RENDER("render"),
    PUBLISH("publish");

    private final String verb;

    Stage(String verb) {
        this.verb = verb;
    }

    /** What the stage does, for progress and summary. */
    public String verb() {
        return verb;
    }
}

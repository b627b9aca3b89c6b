package dev.salve.model.content;

import java.util.Locale;

/** What an article is about; the constants stand in the order in which a treatment's pages are read. */
public enum Kind {
    /** The overview of a treatment, the index of its folder. */
    TREATMENT(Stage.DECIDING),
    BENEFITS(Stage.DECIDING),
    RISKS(Stage.DECIDING),
    /** Professional, at home, or no treatment, side by side. */
    COMPARISON(Stage.DECIDING),
    SUITABILITY(Stage.DECIDING),
    /** What happens on the day. */
    PROCEDURE(Stage.DAY),
    AFTERCARE(Stage.AFTERCARE),
    /** Anything else about a treatment. */
    ARTICLE(Stage.DECIDING),
    /** Nothing but questions and answers. */
    FAQ(Stage.DECIDING),
    /** A page about the clinic or the site. */
    PAGE(Stage.DECIDING);

    private final Stage stage;

    Kind(Stage stage) {
        this.stage = stage;
    }

    /** The stage of the patient's path to which it belongs unless it says otherwise. */
    public Stage stage() {
        return stage;
    }

    /** Whether articles of this kind tell of a treatment; questions may be about anything. */
    public boolean tellsOfTreatment() {
        return this != PAGE && this != FAQ;
    }

    /** The word for it in front matter. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

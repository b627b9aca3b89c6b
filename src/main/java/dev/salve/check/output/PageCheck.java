package dev.salve.check.output;

/** A rule that looks at the tags of one finished page; called from several threads. */
@FunctionalInterface
public interface PageCheck {
    void check(FinishedPage page, PageFindings findings);
}

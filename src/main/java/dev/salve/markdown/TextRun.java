package dev.salve.markdown;

/**
 * Plain words of a body in which a glossary term may be linked: not in a heading, link, code or quotation.
 *
 * <p>Two runs belong to the same sentence flow when nothing but a line feed lies between them in the HTML. An empty
 * mention, such as a fact, may stand where they touch: what it prints comes between them.
 *
 * @param htmlStart where the words start in the body's HTML
 * @param htmlEnd where they end; within the run the HTML differs from the source only by entities
 * @param sourceStart where they start in the source file, or -1 where the source has no exact place for them
 */
public record TextRun(int htmlStart, int htmlEnd, int sourceStart) {}

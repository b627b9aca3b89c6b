package dev.salve.media;

/**
 * A drawing that was read and holds nothing that could run or load.
 *
 * @param root its {@code svg} element
 */
public record SvgDrawing(SvgNode.Element root) {}

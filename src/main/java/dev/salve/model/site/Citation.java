package dev.salve.model.site;

/**
 * One reference cited in one place of a page.
 *
 * @param reference its id
 * @param number its number on the page, from 1
 * @param occurrence which citation of this reference on the page it is, from 1
 * @param locator the page or section named with it, or empty
 */
public record Citation(String reference, int number, int occurrence, String locator) {}

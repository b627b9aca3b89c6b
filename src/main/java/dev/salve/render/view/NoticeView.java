package dev.salve.render.view;

/**
 * A line above everything else on a page.
 *
 * @param kind what it says: {@code demonstration}, {@code draft}, {@code under-review}, {@code overdue},
 *     {@code translation}
 * @param title its first words, which stand out
 * @param text the rest
 */
public record NoticeView(String kind, String title, String text) {}

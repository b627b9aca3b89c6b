package dev.salve.model.content;

import dev.salve.yaml.Text;

/**
 * The picture of an article.
 *
 * @param src its path, relative to the article's file
 * @param alt its text alternative
 */
public record ArticleImage(Text src, String alt) {}

/**
 * The whole pipeline: read, check, link, check, render, check, publish. Start at {@link
 * dev.salve.build.SiteBuilder#build}.
 */
@NullMarked
package dev.salve.build;

import org.jspecify.annotations.NullMarked;

/**
 * What a clinic says in {@code site.yaml}, a record for each consumer.
 *
 * <p>To add a setting, add its key in {@link dev.salve.config.SiteKeys} and its field in the record that needs it.
 */
@NullMarked
package dev.salve.config;

import org.jspecify.annotations.NullMarked;

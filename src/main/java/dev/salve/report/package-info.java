/**
 * Reports for people, each one HTML file that needs no other: the pack for a reviewer and the scorecard. They are never
 * part of a site.
 *
 * <p>To change what a report looks like, start at {@code src/main/resources/reports/templates/}; to change what it says, at
 * {@link dev.salve.report.ReviewPack} or {@link dev.salve.report.Scorecard}.
 */
@NullMarked
package dev.salve.report;

import org.jspecify.annotations.NullMarked;

/**
 * Stage 5 of 5. Receives finished files, yields the published site: all of it, or the old one untouched.
 *
 * <p>Files gather in a staging folder beside the site, then two renames swap the folders. Only what an earlier build
 * wrote is ever removed. To follow it, start at {@link dev.salve.publish.SitePublisher}.
 */
@NullMarked
package dev.salve.publish;

import org.jspecify.annotations.NullMarked;

/** Notices: what Amazon asks, and where a plan answers it. */
@NullMarked
package poalint.notice;

import org.jspecify.annotations.NullMarked;

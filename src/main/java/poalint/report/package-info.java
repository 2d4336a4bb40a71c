/**
 * Reports: one class a format. A format sees the report and writes to what it is given; nothing here prints, and colours,
 * columns and escaping are known only to the format that needs them.
 */
@NullMarked
package poalint.report;

import org.jspecify.annotations.NullMarked;

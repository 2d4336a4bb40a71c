/**
 * The report as pages for people who never saw the program. What a page says is gathered in records; how it looks is in the
 * templates of {@code src/main/jte} and in {@code report.css}. Nothing here touches a file.
 */
@NullMarked
package poalint.html;

import org.jspecify.annotations.NullMarked;

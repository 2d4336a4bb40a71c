/** Tests of documents: their text views, and what hostile ones may not do. */
@NullMarked
package poalint.document;

import org.jspecify.annotations.NullMarked;

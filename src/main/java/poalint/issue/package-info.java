/** Issue types: what the seller's account or listing was blocked for, recognised in the plan or given. */
@NullMarked
package poalint.issue;

import org.jspecify.annotations.NullMarked;

/** What {@code .poa-lint.yaml} sets, for which plans, and where each value comes from. */
@NullMarked
package poalint.config;

import org.jspecify.annotations.NullMarked;

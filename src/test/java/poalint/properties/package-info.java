/**
 * What holds for every plan, tried on plans that are made by chance: the same seed gives the same plan, and a plan that
 * breaks a property is made small before it is shown.
 */
@NullMarked
package poalint.properties;

import org.jspecify.annotations.NullMarked;

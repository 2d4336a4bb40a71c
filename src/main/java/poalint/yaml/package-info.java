/**
 * YAML files read strictly and with positions: every key must be asked for, every error names file, line and column.
 *
 * <p>The only package that sees the YAML library.
 */
@NullMarked
package poalint.yaml;

import org.jspecify.annotations.NullMarked;

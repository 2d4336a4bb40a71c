/**
 * The command line: options, streams, exit status, and the wiring of everything else. Nothing depends on it; only here do
 * {@code System} streams and {@code System.exit} occur, and only in {@link poalint.cli.Main}.
 */
@NullMarked
package poalint.cli;

import org.jspecify.annotations.NullMarked;

/// The command line: verbs, options, exit codes, text for terminals.
///
/// Entry type: [Main]. A verb loads a case, asks `core` for an answer (a tree) and prints it, as JSON
/// with `--json` or as text. No verb computes. Exit codes: 0 fine, 1 the case has errors or a check
/// failed, 2 wrong usage, 3 a fault of ours. May use every module below; picocli reads the arguments.
@NullMarked
package org.interregnum.cli;

import org.jspecify.annotations.NullMarked;

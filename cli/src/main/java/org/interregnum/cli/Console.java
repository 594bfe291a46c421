package org.interregnum.cli;

import java.io.PrintStream;

/// Where results and notes go: results to standard output, progress and notes to standard error.
final class Console {
  private final PrintStream out;
  private final PrintStream err;
  private final boolean terminal;
  private boolean colour = true;

  Console(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
    this.terminal = isTerminal() && System.getenv("NO_COLOR") == null;
  }

  @SuppressWarnings("SystemConsoleNull") // it is null without a terminal where the console provider is left out
  static boolean isTerminal() {
    java.io.Console console = System.console();
    return console != null && console.isTerminal();
  }

  void print(String text) {
    out.print(text);
  }

  void line(String text) {
    out.print(text);
    out.print('\n');
  }

  void note(String text) {
    err.print(text);
    err.print('\n');
  }

  void withoutColour() {
    colour = false;
  }

  /// Bold on a terminal, plain elsewhere.
  String bold(String text) {
    return terminal && colour ? "\u001b[1m" + text + "\u001b[0m" : text;
  }

  /// Dim on a terminal, plain elsewhere.
  String dim(String text) {
    return terminal && colour ? "\u001b[2m" + text + "\u001b[0m" : text;
  }
}

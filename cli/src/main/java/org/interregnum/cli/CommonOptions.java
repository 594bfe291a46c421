package org.interregnum.cli;

import org.interregnum.answer.Words;
import org.interregnum.model.Language;
import picocli.CommandLine.Option;

/// What every verb takes.
final class CommonOptions {
  @Option(names = "--json", description = "Print the answer as JSON.")
  boolean json;

  @Option(names = "--lang", paramLabel = "zh|en", defaultValue = "en", description = "Language of texts: en (default) or zh.")
  Language language = Language.EN;

  @Option(names = "--no-color", description = "No colours, on a terminal either.")
  boolean noColor;

  @Option(names = "--roles", description = "Call people by their roles, not their names.")
  boolean roles;

  Words words() {
    return new Words(language, roles);
  }
}

package org.interregnum.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Completion for bash and zsh.
@Command(
    name = "completion",
    description = "Print a completion script for bash and zsh.",
    mixinStandardHelpOptions = true,
    footer = {"%nExamples:", "  source <(interregnum completion)          # bash", "  interregnum completion > ~/.interregnum-completion  # zsh: run bashcompinit, then source it"})
final class CompletionVerb implements Callable<Integer> {
  private final Console console;
  @Spec private CommandSpec spec = CommandSpec.create();

  CompletionVerb(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    CommandLine root = spec.root().commandLine();
    console.print(AutoComplete.bash("interregnum", root));
    return 0;
  }
}

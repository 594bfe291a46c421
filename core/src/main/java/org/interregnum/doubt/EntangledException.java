package org.interregnum.doubt;

import java.util.List;

/// The open questions of a case entangle so much that their diagrams exceed the budget.
public final class EntangledException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> questions;

  EntangledException(List<String> questions) {
    super("too many entangled questions: " + String.join(", ", questions));
    this.questions = List.copyOf(questions);
  }

  /// The names of the questions involved, the most recently raised first.
  public List<String> questions() {
    return questions;
  }
}

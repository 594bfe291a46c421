package org.interregnum.doubt;

import java.util.List;
import org.interregnum.model.Origin;

/// Something that a case leaves undecided. Each world gives it exactly one of its answers.
///
/// @param index its place in the order of the diagrams, from 0
/// @param name for example `notified(E1,bob)`, or the id of a declared question
/// @param answers the possible answers, at least one
/// @param raisedBy the place, law or assumption that raised it
public record OpenQuestion(int index, String name, List<String> answers, Origin raisedBy) {

  @Override
  public boolean equals(Object other) {
    return other instanceof OpenQuestion that && index == that.index && name.equals(that.name);
  }

  @Override
  public int hashCode() {
    return index;
  }

  /// The position of an answer.
  ///
  /// @throws IllegalArgumentException if it is not one of the answers
  public int indexOf(String answer) {
    int found = answers.indexOf(answer);
    if (found < 0) {
      throw new IllegalArgumentException(answer + " is no answer to " + name);
    }
    return found;
  }
}

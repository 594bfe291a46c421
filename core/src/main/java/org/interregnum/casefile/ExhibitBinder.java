package org.interregnum.casefile;

import java.util.ArrayList;
import java.util.List;
import org.interregnum.model.Exhibit;

/// Binds what a case shows beside the story.
final class ExhibitBinder {
  private ExhibitBinder() {}

  static List<Exhibit> exhibits(Trees trees) {
    return new ArrayList<>();
  }
}

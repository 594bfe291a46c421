package org.interregnum.casefile;

import org.interregnum.model.Origin.InFile;

/// How places are shown inside messages.
final class Places {
  private Places() {}

  /// File and line, for example `case.yaml:22`.
  static String show(InFile at) {
    return at.file() + ":" + at.line();
  }
}

package org.interregnum.model;

/// Where something comes from: a place in a file, a section of law, or an assumption with its reason.
public sealed interface Origin {

  /// A place in a case file.
  ///
  /// @param file the path relative to the case folder, with `/`
  /// @param line from 1
  /// @param column from 1, in code points
  record InFile(String file, int line, int column) implements Origin {
    @Override
    public String toString() {
      return file + ":" + line + ":" + column;
    }
  }

  /// A section of law, as lawyers cite it.
  ///
  /// @param citation for example `DGCL 141(b)`
  record InLaw(String citation) implements Origin {
    @Override
    public String toString() {
      return citation;
    }
  }

  /// Nothing says so: an assumption.
  ///
  /// @param reason an id of the kind of assumption, for example `default-quorum`, or the author's own words
  record Assumed(String reason) implements Origin {
    @Override
    public String toString() {
      return reason;
    }
  }
}

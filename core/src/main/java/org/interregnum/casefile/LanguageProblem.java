package org.interregnum.casefile;

import java.util.List;

/// Something wrong in a piece of a little language.
///
/// @param code what is wrong
/// @param offset from 0, in UTF-16 units of the text
/// @param length in the same units
/// @param args what its text needs to know
public record LanguageProblem(String code, int offset, int length, List<String> args) {
  public LanguageProblem {
    args = List.copyOf(args);
  }
}

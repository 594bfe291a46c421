package org.interregnum.casefile;

/// How much a case may ask for. What goes beyond is a problem at its place, never a crash.
///
/// @param maxFileBytes size of one file in bytes
/// @param nesting lists and maps within each other
/// @param textLength characters of one text
/// @param languageLength characters of one time, rule or expression
/// @param idLength characters of one id
/// @param repeatedNodes nodes that aliases may add to one file
/// @param combinations of answers that one element (a body, an act) may depend on
/// @param largestNumber the largest number
public record Limits(
    long maxFileBytes,
    int nesting,
    int textLength,
    int languageLength,
    int idLength,
    int repeatedNodes,
    int combinations,
    long largestNumber) {

  /// The limits that hold unless somebody sets others.
  public static Limits standard() {
    return new Limits(8L << 20, 100, 100_000, 10_000, 100, 10_000, 4096, 1_000_000_000_000_000L);
  }

  /// The same limits with another size of files.
  public Limits withMaxFileBytes(long bytes) {
    return new Limits(bytes, nesting, textLength, languageLength, idLength, repeatedNodes, combinations, largestNumber);
  }
}

package org.interregnum.power;

/// The ways to count coalitions.
public enum Algorithm {
  /// Every number of players of each kind, weighed with binomials.
  KINDS("every number of players of each kind, weighed with binomial coefficients"),
  /// Coalitions of a weighted game by size and weight (Cantor, in Mann and Shapley 1962; Lucas 1983); a player is taken
  /// out by the division of the generating function (Uno 2012).
  WEIGHTS("one table of coalitions by size and weight; players removed by division of the generating function"),
  /// All coalitions, 64 in a word.
  TRUTH_TABLE("a truth table of all coalitions, 64 in a word"),
  /// Heads and one large weight: two sorted halves.
  MEET_IN_THE_MIDDLE("two halves of the players, sorted by weight and met in the middle"),
  /// A decision diagram over the sums of the rule, states merged where the rest sees no difference
  /// (Bolus, European Journal of Operational Research 210 (2011) 258-272).
  DIAGRAM("a layered decision diagram over the sums of the rule"),
  /// Swings of a weighted game with a long table of exact counts; Shapley-Shubik as an integral over the chance of an
  /// aye (Owen, Management Science 18 (1972) 64-79).
  HUGE_WEIGHTS("one table of exact counts by weight; Shapley-Shubik by Gauss-Legendre over the chance of an aye"),
  /// Coalitions drawn at random.
  SAMPLING("coalitions drawn at random");

  private final String words;

  Algorithm(String words) {
    this.words = words;
  }

  /// The way in words.
  public String words() {
    return words;
  }

  /// The name in JSON, for example `truth-table`.
  public String key() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}

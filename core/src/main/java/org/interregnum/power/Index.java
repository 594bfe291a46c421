package org.interregnum.power;

/// The measures of voting power, with the names of their JSON and where each was defined.
///
/// Below, `S` is a winning coalition, `i` swings in `S` when `S` without `i` loses, `e` is the number of swings of a
/// player, `w` the number of winning coalitions, `n` the number of players, and a coalition is minimal when every
/// member swings.
public enum Index {
  /// Sum over swings of `(|S|-1)! (n-|S|)! / n!`: the chance to be pivotal in a random order.
  SHAPLEY_SHUBIK("shapleyShubik", "Shapley and Shubik, American Political Science Review 48 (1954) 787-792"),
  /// `e / 2^(n-1)`: the chance to swing when everybody else flips a coin.
  BANZHAF("banzhaf", "Penrose, Journal of the Royal Statistical Society 109 (1946) 53-57; Dubey and Shapley, Mathematics of Operations Research 4 (1979) 99-131"),
  /// `e` over the sum of all players' swings.
  BANZHAF_NORMALIZED("banzhafNormalized", "Banzhaf, Rutgers Law Review 19 (1965) 317-343"),
  /// Each vulnerable coalition gives its members who swing equal parts of one; the mean over these coalitions.
  JOHNSTON("johnston", "Johnston, Environment and Planning A 10 (1978) 907-914"),
  /// Each minimal winning coalition gives its members equal parts of one; the mean over these coalitions.
  DEEGAN_PACKEL("deeganPackel", "Deegan and Packel, International Journal of Game Theory 7 (1978) 113-123"),
  /// A player's minimal winning coalitions over the sum of all players'.
  HOLLER_PUBLIC_GOOD("hollerPublicGood", "Holler, Political Studies 30 (1982) 262-271"),
  /// `e / w`: the part of the winning coalitions that the player can undo.
  COLEMAN_PREVENT("colemanPrevent", "Coleman, in: Lieberman (ed.), Social Choice (1971) 269-300"),
  /// `e / (2^n - w)`: the part of the losing coalitions that the player can make win.
  COLEMAN_INITIATE("colemanInitiate", "Coleman, in: Lieberman (ed.), Social Choice (1971) 269-300"),
  /// The chance that the result is what the player voted for, everybody flipping a coin.
  RAE("rae", "Rae, American Political Science Review 63 (1969) 40-56"),
  /// As Shapley-Shubik, over the orders in which every union stays together.
  OWEN("owen", "Owen, in: Henn and Moeschlin (eds.), Mathematical Economics and Game Theory (1977) 76-88"),
  /// Every set of other unions and every set of partners equally likely.
  BANZHAF_OWEN("banzhafOwen", "Owen, in: Holler (ed.), Power, Voting, and Voting Power (1982) 232-238"),
  /// Banzhaf between unions, Shapley-Shubik within.
  SYMMETRIC_COALITIONAL_BANZHAF("symmetricCoalitionalBanzhaf", "Alonso-Meijide and Fiestras-Janeiro, Annals of Operations Research 109 (2002) 213-227");

  private final String key;
  private final String paper;

  Index(String key, String paper) {
    this.key = key;
    this.paper = paper;
  }

  /// The name in JSON.
  public String key() {
    return key;
  }

  /// Where it was defined.
  public String paper() {
    return paper;
  }

  /// Whether it is a matter of a-priori unions.
  public boolean ofUnions() {
    return this == OWEN || this == BANZHAF_OWEN || this == SYMMETRIC_COALITIONAL_BANZHAF;
  }

  /// Whether it is made of the swings alone.
  boolean ofSwings() {
    return this == BANZHAF || this == BANZHAF_NORMALIZED || this == COLEMAN_PREVENT || this == COLEMAN_INITIATE || this == RAE;
  }

  /// Whether it is made of the minimal winning coalitions.
  boolean ofMinimal() {
    return this == DEEGAN_PACKEL || this == HOLLER_PUBLIC_GOOD;
  }
}

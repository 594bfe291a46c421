package org.interregnum.oracle;

import java.util.Map;
import java.util.Set;

/// What a rule looks at: who may vote, who said what, how much there is of each base.
/// @param quorum whether presence is counted instead of ayes
/// @param ayes electors for it; of a quorum: those who are there and count
/// @param tieBreakers whoever of the electors says aye
/// @param bases what stands at each base
/// @param agrees any party, elector or not, who says aye; of a quorum: who is there
/// @param objects any party, elector or not, who says nay
/// @param holders who holds each office in law
record Ballots(
    boolean quorum, Set<String> ayes, int nays, Set<String> tieBreakers, Map<String, Integer> bases, Set<String> agrees, Set<String> objects,
    Map<String, String> offices) {

  /// The party that an id stands for: whoever holds the office, or himself; null if nobody does.
  String party(String id) {
    return offices.containsKey(id) ? offices.get(id) : id;
  }
}

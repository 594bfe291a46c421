package org.interregnum.power;

import java.math.BigInteger;
import java.util.List;
import org.interregnum.model.Fraction;
import org.interregnum.rule.Ballot;

/// Power where players may do more than say aye or nay: stay away, or abstain.
///
/// A coalition is *sure to win* when its ayes carry whatever the others do; *possibly wins* when its ayes alone carry for
/// some behaviour of the others; *blocks* when its members have one way to behave, fixed in advance, that stops the act
/// whatever the others do. Minimal: no member can be dropped.
/// @param options what each player may do
/// @param profiles behaviours of all players
/// @param blockingByNay,blockingByAbsence coalitions that block by all voting nay, or all staying away; zero where that is
/// no option
/// @param players one row per player
public record PresenceResult(
    List<Ballot> options,
    BigInteger profiles,
    BigInteger profilesCarried,
    BigInteger sureWinning,
    BigInteger minimalSureWinning,
    BigInteger possibleWinning,
    BigInteger blocking,
    BigInteger minimalBlocking,
    BigInteger blockingByNay,
    BigInteger blockingByAbsence,
    List<OfPlayer> players) {
  public PresenceResult {
    options = List.copyOf(options);
    players = List.copyOf(players);
  }

  /// What one player's ballot does, over all behaviours of the others.
  /// @param ayeAgainstNay the part of them in which an aye carries what a nay defeats
  /// @param ayeAgainstNayProfiles how many these are
  /// @param nayAgainstAbsentProfiles those in which a nay and staying away (abstaining, where nobody may stay away) end
  /// differently
  /// @param nayHelps those of them in which the nay lets it carry: it makes the quorum
  /// @param nayHurts those in which the nay defeats it
  public record OfPlayer(Fraction ayeAgainstNay, BigInteger ayeAgainstNayProfiles, BigInteger nayAgainstAbsentProfiles, BigInteger nayHelps, BigInteger nayHurts) {}
}

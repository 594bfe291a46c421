package org.interregnum.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A holding of a party in an entity: its economic share and its votes are two different things.
///
/// @param kind the class or kind of stake; null: the only one
/// @param votes as stated; null: one for each share, or what the class of the entity says
/// @param shares number of shares or units; null if not stated
/// @param at the act or moment from which on this is the holding, in place of the one before; null: at the opening
/// @param claims where sources differ about it
public record Stake(
    String holder,
    String in,
    @Nullable String kind,
    @Nullable Share economic,
    @Nullable Share votes,
    @Nullable Fraction shares,
    @Nullable Stated at,
    @Nullable Certainty certainty,
    List<Remark> claims,
    List<SourceRef> sources,
    Origin origin) {

  /// Whether this says only that the holding is over: no votes, and nothing else that is left.
  public boolean isEnd() {
    boolean says = votes != null || shares != null || economic != null;
    return at != null && says && isNothing(votes) && isNothing(economic) && (shares == null || shares.signum() == 0);
  }

  private static boolean isNothing(@Nullable Share share) {
    return share == null || (share.value() != null && share.value().signum() == 0);
  }

  /// How many votes it has, or what part of all: as stated, else one for each share; 0 if nothing is stated.
  public Fraction votesHeld() {
    if (votes != null) {
      return votes.value() == null ? Fraction.ZERO : votes.value();
    }
    return shares == null ? Fraction.ZERO : shares;
  }

  /// Whether this is a holding of the same party in the same entity and class.
  public boolean isSameHolding(Stake other) {
    return holder.equals(other.holder) && in.equals(other.in) && java.util.Objects.equals(kind, other.kind);
  }

  /// The same holding with its votes said.
  public Stake withVotes(Share said) {
    return new Stake(holder, in, kind, economic, said, shares, at, certainty, claims, sources, origin);
  }
}

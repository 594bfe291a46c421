package org.interregnum.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Anything dated that happened or could happen.
///
/// @param id its id
/// @param deed what it does
/// @param by who did it, as written; empty if not said
/// @param at the times stated for it, all of which hold: the chosen claim's where there are claims; empty if none
/// @param happened YES unless the case doubts it
/// @param inFact when it was obeyed
/// @param procedure how it was done, for formal acts
/// @param account what is told about it
public record Act(
    String id,
    Deed deed,
    List<String> by,
    List<Stated> at,
    Answer3 happened,
    InFact inFact,
    Procedure procedure,
    Account account,
    Origin origin) {

  /// What is told about an act.
  ///
  /// @param text what happened, for people; null if none
  /// @param claims one per source where sources disagree
  /// @param tells who was told what on this occasion; null if nothing
  /// @param reply what the person spoken of answered; null if nothing is recorded
  /// @param partOf the act it belongs to; null if none
  public record Account(
      @Nullable Text text,
      @Nullable Text note,
      List<SourceRef> sources,
      @Nullable Certainty certainty,
      List<Claim> claims,
      @Nullable Text reply,
      @Nullable Terms terms,
      @Nullable Tells tells,
      @Nullable String partOf,
      @Nullable Text assumed) {}

  /// Who was told what on the occasion of an act.
  public record Tells(List<String> to, List<String> about) {}

  /// Whether the act changes what somebody holds or may do, and so gets a verdict.
  public boolean isFormal() {
    return !(deed instanceof Deed.Informal);
  }

  /// The spelling of its kind in case files, for example `remove`.
  public String kind() {
    return switch (deed) {
      case Deed.Remove r -> "remove";
      case Deed.Appoint a -> a.spelledReplace() ? "replace" : "appoint";
      case Deed.Resign r -> "resign";
      case Deed.Amend a -> "amend";
      case Deed.Resolve r -> "resolve";
      case Deed.Ratify r -> "ratify";
      case Deed.Rule r -> "rule";
      case Deed.Informal i -> i.kind();
    };
  }
}

package org.interregnum.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an act does. The sealed list is the table of contents of everything that replay understands.
public sealed interface Deed {
  /// Takes a post from somebody.
  record Remove(Post post, String person) implements Deed {}

  /// Gives a post to somebody, whoever held it (`appoint` and `replace` are one act).
  ///
  /// @param interim whether it is given only for the time being
  /// @param spelledReplace whether the case wrote `replace`
  record Appoint(Post post, String person, boolean interim, boolean spelledReplace) implements Deed {}

  /// Gives up a post.
  record Resign(Post post, String person) implements Deed {}

  /// Changes the rules of a body.
  record Amend(String body, Amendment change) implements Deed {}

  /// Decides something that changes no office, seat or rule.
  record Resolve(String body) implements Deed {}

  /// Heals a defective act.
  record Ratify(String of) implements Deed {}

  /// A court speaks about an act.
  record Rule(String of, boolean valid) implements Deed {}

  /// Anything else: told, stated, offered, signed, left, noted.
  ///
  /// @param kind the spelling, for example `tell`
  /// @param to ids of parties
  /// @param about ids of acts
  /// @param letter the letter signed; null if none
  /// @param count a total so far; null if none
  /// @param over the total exceeds this; null if none
  /// @param more adds this many; null if none
  /// @param office,body,person what it mentions, if anything
  record Informal(
      String kind,
      List<String> to,
      List<String> about,
      @Nullable String letter,
      @Nullable Long count,
      @Nullable Long over,
      @Nullable Long more,
      @Nullable String office,
      @Nullable String body,
      @Nullable String person)
      implements Deed {}
}

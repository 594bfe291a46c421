package org.interregnum.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the chronicle says of a meeting.
///
/// @param sameAs the act whose meeting it is (`meeting: E1`); null: its own
/// @param kind special unless said
/// @param held how, for example `video`; null if not said
/// @param notified who was told and when
/// @param waived who waived notice, by id
/// @param everybodyWaived the answer for everybody whom `waived` does not name: NO, or UNKNOWN (`waived: unknown`)
/// @param objected who came only to object
/// @param present who was there
public record Meeting(
    @Nullable String sameAs,
    Kind kind,
    @Nullable String held,
    Notified notified,
    Map<String, Answer3> waived,
    Answer3 everybodyWaived,
    List<String> objected,
    List<String> present,
    Origin origin) {

  /// Whether notice is needed at all.
  public enum Kind {
    SPECIAL,
    REGULAR
  }

  /// Who was notified.
  public sealed interface Notified {
    /// Nothing is said: presumed regular.
    record Silent() implements Notified {}

    /// `none` or `unknown`, of every member in fact.
    record All(Answer3 answer) implements Notified {}

    /// Named ones; of the others nothing is known.
    record Named(Map<String, Notice> byPerson) implements Notified {}
  }

  /// What is known of one person's notice.
  ///
  /// @param inTime YES (a list), NO (`none`), UNKNOWN; null where a moment is given
  /// @param moment the moment; null otherwise
  public record Notice(@Nullable Answer3 inTime, @Nullable Stated moment) {}
}

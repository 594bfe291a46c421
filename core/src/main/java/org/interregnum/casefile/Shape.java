package org.interregnum.casefile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What may stand at a place of a case file. One table of shapes ([CaseKeys]) serves the checker, the suggestions and
/// the JSON Schema, so that they cannot disagree.
sealed interface Shape {

  /// A text for people: a string, or one per language.
  record Prose() implements Shape {}

  /// Any word, number or short text.
  record Free() implements Shape {}

  /// One of some words.
  record OneOf(List<String> words) implements Shape {}

  /// A number.
  record Num(boolean whole, BigDecimal least, BigDecimal most) implements Shape {}

  /// A part of a whole: `49%`, `1/3`, `at least 26%`, a count, or words that say why it is not known.
  record Part() implements Shape {}

  /// A change in per cent, which may exceed a hundred.
  record Change() implements Shape {}

  /// `true` or `false`.
  record Flag() implements Shape {}

  /// An id that is declared here.
  ///
  /// @param spoken whether expressions speak of it, so that it must not be one of their words
  record Name(boolean spoken) implements Shape {}

  /// The id of something declared elsewhere.
  ///
  /// @param what the word for it in the code `unknown-…`
  /// @param kinds what it may be; the first is declared by use where there is no case.yaml
  /// @param words that may stand instead of an id
  record Ref(String what, List<Kind> kinds, List<String> words) implements Shape {}

  /// A piece of a little language.
  ///
  /// @param words that may stand instead
  record Lingo(Tongue tongue, List<String> words) implements Shape {}

  /// The little languages.
  enum Tongue {
    TIME,
    RULE,
    DURATION,
    EXPRESSION
  }

  /// What a power is about: an office, a body, an entity, or `seats(BODY)`.
  record Aim() implements Shape {}

  /// What an agreement makes depend on somebody's consent: a power, a kind of act, or `sale`.
  record Veto() implements Shape {}

  /// Whose doing a check asks about: a party, or `any 3 of SET`, `all but 1 of SET`, `any minority of SET`, `all of SET`.
  record Joint() implements Shape {}

  /// A citation such as `retrospective#2.4`.
  record Cite() implements Shape {}

  /// The name of a question that acts raise, for example `ballot(E1,ann)`, or of a declared one.
  ///
  /// @param declaredToo whether declared questions count
  record Raised(boolean declaredToo) implements Shape {}

  /// A number of seats with its sign.
  record Signed() implements Shape {}

  /// A web address.
  record Link() implements Shape {}

  /// A time zone.
  record Zone() implements Shape {}

  /// The version of the format.
  record Version() implements Shape {}

  /// A list; where `bare`, one item may stand without a list.
  record ListOf(Shape item, boolean bare) implements Shape {}

  /// Exactly two items.
  record PairOf(Shape item) implements Shape {}

  /// A map with free keys.
  record MapOf(Shape key, Shape value) implements Shape {}

  /// One of some shapes, told apart by whether a word, a list or a map stands there.
  record Either(List<Shape> shapes) implements Shape {}

  /// A map with known keys.
  ///
  /// @param name the word for it in messages and in the schema
  record Keys(String name, Map<String, Key> keys, List<Need> needs) implements Shape {
    Optional<Key> key(String key) {
      return Optional.ofNullable(keys.get(key));
    }
  }

  /// A key with what may stand under it.
  record Key(String name, Shape shape, String doc) {}

  /// Of some keys one must be there (`required`), and never two.
  record Need(List<String> keys, boolean required) {}

  /// A map whose keys depend on the word under one of them.
  ///
  /// @param tag that key
  /// @param byWord the keys for each word
  /// @param all the keys of all words together
  record ByTag(String tag, Map<String, Keys> byWord, Keys all) implements Shape {}

  /// A piece of something, to be laid over it: nothing is required, null takes away.
  record Piece(Shape of) implements Shape {}
}

package org.interregnum.casefile;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// What has an id and can be referred to.
enum Kind {
  PERSON,
  ENTITY,
  GROUP,
  BODY,
  OFFICE,
  POWER,
  ACT,
  LETTER,
  SOURCE,
  QUESTION,
  READING,
  AXIS,
  AGREEMENT,
  PHASE,
  CHECK,
  FACTION,
  SERIES,
  INSTRUMENT;

  /// Those that can act, hold, know or be told something; their ids live in one space.
  static final Set<Kind> PARTIES = EnumSet.of(PERSON, ENTITY, GROUP, BODY, OFFICE);

  /// The word for it in codes and terms, for example `person`.
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}

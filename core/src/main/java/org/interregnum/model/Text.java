package org.interregnum.model;

import org.jspecify.annotations.Nullable;

/// A text for people, in English, Chinese or both.
///
/// @param en English, or null when the case gives none
/// @param zh Chinese, or null when the case gives none
public record Text(@Nullable String en, @Nullable String zh) {
  /// The same words in both languages, as when a case writes a plain string.
  public static Text of(String both) {
    return new Text(both, both);
  }

  /// The text in the wanted language, else in the other one, else empty.
  public String in(Language language) {
    String wanted = language == Language.ZH ? zh : en;
    String other = language == Language.ZH ? en : zh;
    return wanted != null ? wanted : other != null ? other : "";
  }

  /// Whether both languages are there.
  public boolean isBilingual() {
    return en != null && zh != null;
  }
}

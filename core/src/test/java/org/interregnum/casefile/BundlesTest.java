package org.interregnum.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interregnum.model.Language;
import org.junit.jupiter.api.Test;

/// Both languages say the same.
class BundlesTest {
  private static final Wording EN = Wording.of(Language.EN);
  private static final Wording ZH = Wording.of(Language.ZH);

  @Test
  void keysAreEqual() {
    assertThat(new TreeSet<>(ZH.keys())).isEqualTo(new TreeSet<>(EN.keys()));
  }

  @Test
  void placeholdersAreEqual() {
    for (String key : EN.keys()) {
      assertThat(placeholders(ZH.get(key))).as(key).isEqualTo(placeholders(EN.get(key)));
    }
  }

  @Test
  void everyKindAndMapHasATerm() {
    for (Kind kind : Kind.values()) {
      assertThat(EN.get("term." + kind.word())).as(kind.word()).isNotEmpty();
    }
  }

  private static Set<String> placeholders(String text) {
    Set<String> found = new TreeSet<>();
    Matcher m = Pattern.compile("\\{\\d(:\\w+)?}").matcher(text);
    while (m.find()) {
      found.add(m.group());
    }
    return found;
  }
}

package org.interregnum.cli;

import java.util.Locale;
import java.util.ResourceBundle;
import org.interregnum.model.Language;
import org.jspecify.annotations.Nullable;

/// The sentences that only the command line says.
final class Texts {
  private static final ResourceBundle EN = bundle(Locale.ENGLISH);
  private static final ResourceBundle ZH = bundle(Locale.CHINESE);

  private static final int LONGEST_CONDITION = 300;

  private Texts() {}

  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle("org.interregnum.cli.texts", locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  static String say(Language language, String key, @Nullable Object... args) {
    String text = (language == Language.ZH ? ZH : EN).getString(key);
    for (int i = 0; i < args.length; i++) {
      text = text.replace("{" + i + "}", String.valueOf(args[i]));
    }
    return text;
  }

  /// A condition as text shows it: a long one is cut, --json has all of it.
  static String clipped(Language language, String condition) {
    return condition.length() <= LONGEST_CONDITION ? condition : condition.substring(0, LONGEST_CONDITION) + say(language, "condition.more");
  }
}

package org.interregnum.answer;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import org.interregnum.model.Case;
import org.interregnum.model.Language;
import org.interregnum.model.Text;
import org.jspecify.annotations.Nullable;

/// Sentences in one language, with ids turned into names where people read them.
public final class Words {
  private static final Map<Language, ResourceBundle> BUNDLES = Map.of(
      Language.EN, ResourceBundle.getBundle("org.interregnum.answer.words", Locale.ENGLISH, NO_FALLBACK()),
      Language.ZH, ResourceBundle.getBundle("org.interregnum.answer.words", Locale.CHINESE, NO_FALLBACK()));

  private final Language language;
  private final boolean roles;

  /// @param roles whether people are called by their roles
  public Words(Language language, boolean roles) {
    this.language = language;
    this.roles = roles;
  }

  private static ResourceBundle.Control NO_FALLBACK() {
    return ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
  }

  public Language language() {
    return language;
  }

  public boolean roles() {
    return roles;
  }

  /// The sentence of that key with its arguments; the key itself if there is none.
  public String say(String key, @Nullable Object... args) {
    return find(key, args).orElse(key);
  }

  /// The sentence of that key with its arguments, if the bundle has it.
  public Optional<String> find(String key, @Nullable Object... args) {
    ResourceBundle bundle = java.util.Objects.requireNonNull(BUNDLES.get(language));
    if (!bundle.containsKey(key)) {
      return Optional.empty();
    }
    return Optional.of(fill(bundle.getString(key), args));
  }

  private static String fill(String pattern, @Nullable Object... args) {
    StringBuilder text = new StringBuilder();
    int i = 0;
    while (i < pattern.length()) {
      char c = pattern.charAt(i);
      if (c == '{' && i + 2 < pattern.length() && pattern.charAt(i + 2) == '}' && Character.isDigit(pattern.charAt(i + 1))) {
        int index = pattern.charAt(i + 1) - '0';
        text.append(index < args.length ? args[index] : "");
        i += 3;
      } else {
        text.append(c);
        i++;
      }
    }
    return text.toString();
  }

  /// A text of the case in this language.
  public String of(Text text) {
    return text.in(language);
  }

  /// What a party, office or body is called: its name, or its role where names are hidden.
  public String name(Case theCase, String id) {
    var person = theCase.people().get(id);
    if (person != null) {
      if (roles) {
        Text role = person.role() != null ? person.role() : person.about();
        return role == null ? say("role.unnamed") : role.in(language);
      }
      return person.name().in(language);
    }
    Text name = null;
    if (theCase.offices().containsKey(id)) {
      name = theCase.offices().get(id).any().name();
    } else if (theCase.bodies().containsKey(id)) {
      name = theCase.bodies().get(id).any().name();
    } else if (theCase.entities().containsKey(id)) {
      name = theCase.entities().get(id).any().name();
    } else if (theCase.groups().containsKey(id)) {
      name = theCase.groups().get(id).name();
    }
    if (name == null && id.endsWith(".members") && theCase.entities().containsKey(id.substring(0, id.length() - ".members".length()))) {
      return say("members-of", name(theCase, id.substring(0, id.length() - ".members".length())));
    }
    return name == null ? id : name.in(language);
  }
}

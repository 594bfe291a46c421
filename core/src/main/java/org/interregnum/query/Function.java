package org.interregnum.query;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The functions of the language: what each takes and gives.
@SuppressWarnings("ImmutableEnumChecker") // the array never leaves
public enum Function {
  HOLDER(Type.ID, Scope.OFFICE),
  VACANT(Type.TRUTH, Scope.OFFICE_OR_BODY),
  MEMBERS(Type.IDS, Scope.BODY),
  SEATS(Type.NUMBER, Scope.BODY),
  COUNT(Type.NUMBER, Scope.SET),
  SIZE(Type.NUMBER, Scope.GROUP_OR_SET),
  SIGNED(Type.NUMBER, Scope.LETTER),
  LEFT(Type.NUMBER, Scope.PARTY),
  CONTROLS(Type.TRUTH, Scope.PARTY, Scope.ENTITY),
  VOTES(Type.NUMBER, Scope.PARTY, Scope.BODY),
  ECONOMIC(Type.NUMBER, Scope.PARTY, Scope.ENTITY),
  HAPPENED(Type.TRUTH, Scope.ACT),
  OFFERED(Type.TRUTH, Scope.ACT),
  ACCEPTED(Type.TRUTH, Scope.ACT),
  KNOWS(Type.TRUTH, Scope.PARTY, Scope.ACT),
  STANDING(Type.TRUTH, Scope.ACT),
  MET(Type.TRUTH, Scope.ACT),
  BROKEN(Type.TRUTH, Scope.ACT),
  LAWFUL(Type.TRUTH, Scope.ACT),
  CLEAN(Type.TRUTH, Scope.ACT);

  /// What kind of id an argument must be.
  public enum Scope {
    OFFICE,
    BODY,
    OFFICE_OR_BODY,
    ENTITY,
    GROUP_OR_SET,
    LETTER,
    PARTY,
    ACT,
    SET
  }

  private final Type result;
  private final Scope[] arguments;

  Function(Type result, Scope... arguments) {
    this.result = result;
    this.arguments = arguments;
  }

  /// What it gives; `vacant(body)` is a number.
  public Type result() {
    return result;
  }

  /// What it takes.
  public List<Scope> arguments() {
    return List.of(arguments);
  }

  /// Its name in expressions.
  public String spelling() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The function of that name.
  public static Optional<Function> named(String name) {
    for (Function function : values()) {
      if (function.spelling().equals(name.toLowerCase(Locale.ROOT))) {
        return Optional.of(function);
      }
    }
    return Optional.empty();
  }
}

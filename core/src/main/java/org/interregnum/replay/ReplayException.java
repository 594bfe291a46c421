package org.interregnum.replay;

import java.util.List;
import org.interregnum.model.Origin;
import org.interregnum.time.TemporalNetwork;

/// A case that is well-formed but cannot be replayed.
public final class ReplayException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Trouble trouble;

  public ReplayException(Trouble trouble) {
    super(trouble.toString());
    this.trouble = trouble;
  }

  /// What stands in the way.
  public Trouble trouble() {
    return trouble;
  }

  /// What stands in the way of a replay.
  public sealed interface Trouble {
    /// Times that cannot all be true.
    ///
    /// @param cycle one cycle of statements none of which can be dropped
    /// @param places where the acts of the cycle stand
    record TimesContradict(List<TemporalNetwork.Link> cycle, List<Origin> places) implements Trouble {}

    /// The readings and answers chosen exclude each other.
    record NoWorldLeft(List<String> readings) implements Trouble {}

    /// A reading that the case does not have.
    record UnknownReading(String name, List<String> known) implements Trouble {}

    /// A moment that cannot be understood.
    record BadMoment(String text) implements Trouble {}

    /// Too many open questions depend on each other.
    record Entangled(List<String> questions) implements Trouble {}

    /// A rule that cannot be applied to the body it is of: it speaks of something that the body does not have.
    record RuleUnfit(String found) implements Trouble {}

    /// A moment before the opening.
    record BeforeOpening(String text) implements Trouble {}
  }
}

package org.interregnum.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interregnum.compare.Vantage;
import org.interregnum.replay.Replayed;
import org.interregnum.replay.Verdict;
import org.jspecify.annotations.Nullable;

/// Formal acts that both sides tell and that are judged otherwise on the other.
final class VerdictEffects implements EffectSource {
  @Override
  public List<Map<String, @Nullable Object>> effects(Vantage before, Vantage after, List<String> notes) {
    List<Map<String, @Nullable Object>> effects = new ArrayList<>();
    if (before.replayed() == after.replayed()) {
      return effects;
    }
    for (String act : after.replayed().order()) {
      Optional<Verdict.Answer> was = before.replayed().theCase().acts().containsKey(act) ? verdict(before.replayed(), act) : Optional.empty();
      Optional<Verdict.Answer> is = verdict(after.replayed(), act);
      if (was.isPresent() && is.isPresent() && was.get() != is.get()) {
        Map<String, @Nullable Object> effect = new LinkedHashMap<>();
        effect.put("kind", "verdict");
        effect.put("id", act);
        effect.put("before", was.get().spelling());
        effect.put("after", is.get().spelling());
        effect.put("where", Shapes.from(after.replayed().act(act).origin()));
        if (after.replayed().act(act).account().text() != null) {
          effect.put("text", Shapes.text(after.replayed().act(act).account().text()));
        }
        effects.add(effect);
      }
    }
    return effects;
  }

  private static Optional<Verdict.Answer> verdict(Replayed replayed, String act) {
    return replayed.verdict(act).flatMap(v -> v.over(replayed.possible(), replayed.worlds()));
  }
}

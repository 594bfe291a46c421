package org.interregnum.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interregnum.doubt.OpenQuestion;
import org.interregnum.doubt.Worlds;
import org.interregnum.model.Act;
import org.interregnum.model.Answer3;
import org.interregnum.model.Case;
import org.interregnum.model.Deed;
import org.interregnum.model.InFact;
import org.interregnum.model.Post;
import org.interregnum.model.Question;
import org.interregnum.replay.InForce;
import org.interregnum.replay.Replayed;

/// What is told and asked: acts, questions with the answers that are left, readings, checks.
final class StoryItems {
  private final Replayed replayed;
  private final InForce inForce;
  private final Items items;

  StoryItems(Vantage vantage, Items items) {
    this.replayed = vantage.replayed();
    this.inForce = vantage.inForce();
    this.items = items;
  }

  void collect() {
    Case theCase = replayed.theCase();
    items.there("case", "case", null);
    items.add("case", "case", "opening", Plain.text(theCase.opening()), null);
    items.add("case", "case", "timezone", theCase.zone().getId(), null);
    theCase.questions().values().forEach(this::question);
    theCase.readings().forEach((id, reading) -> items.element("readings", id, reading));
    theCase.acts().keySet().forEach(id -> items.element("acts", id, inForce.act(id), Act::origin, StoryItems::act));
    theCase.checks().forEach(check -> items.element("checks", check.id(), check));
  }

  private void question(Question question) {
    Worlds worlds = replayed.worlds();
    Optional<OpenQuestion> open = worlds.find(question.id());
    List<String> left = question.answers().stream()
        .filter(a -> open.isEmpty() || !open.get().answers().contains(a) || worlds.meet(replayed.possible(), worlds.is(open.get(), a))).toList();
    items.there("questions", question.id(), question.origin());
    items.add("questions", question.id(), "answers", String.join(" | ", left), question.origin());
  }

  private static Map<String, String> act(Act act) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("act", deed(act));
    parts.put("by", String.join(", ", act.by()));
    parts.put("at", String.join("; ", act.at().stream().map(s -> s.text()).toList()));
    parts.put("happened", act.happened() == Answer3.YES ? "" : Plain.text(act.happened()));
    parts.put("in-fact", act.inFact() instanceof InFact.AtOnce ? "" : Plain.text(act.inFact()));
    Map<String, String> procedure = Plain.parts(act.procedure());
    procedure.remove("form-stated");
    procedure.remove("carried", "true");
    if (!act.procedure().formStated()) {
      procedure.remove("form");
    }
    parts.putAll(procedure);
    parts.putAll(Plain.parts(act.account()));
    return parts;
  }

  private static String deed(Act act) {
    return switch (act.deed()) {
      case Deed.Remove r -> act.kind() + " " + r.person() + ", " + post(r.post());
      case Deed.Appoint a -> act.kind() + " " + a.person() + ", " + post(a.post()) + (a.interim() ? ", interim" : "");
      case Deed.Resign r -> act.kind() + " " + r.person() + ", " + post(r.post());
      case Deed.Amend a -> act.kind() + " " + a.body() + ": " + Plain.text(a.change());
      case Deed.Resolve r -> act.kind() + " " + r.body();
      case Deed.Ratify r -> act.kind() + " " + r.of();
      case Deed.Rule r -> act.kind() + " " + r.of() + ", " + (r.valid() ? "valid" : "invalid");
      case Deed.Informal i -> Plain.text(i);
    };
  }

  private static String post(Post post) {
    return post instanceof Post.SeatOn ? "seats(" + post.id() + ")" : post.id();
  }
}

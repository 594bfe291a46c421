package org.interregnum.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.interregnum.model.Act;
import org.interregnum.model.Answer3;
import org.interregnum.model.Deed;
import org.interregnum.model.Form;
import org.interregnum.model.InFact;
import org.interregnum.model.Meeting;
import org.interregnum.model.Meeting.Notified;
import org.interregnum.model.Post;
import org.interregnum.model.SourceRef;
import org.interregnum.model.Stated;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/// Acts are bound as they are spelled.
@NullUnmarked
class ActsTest {
  @Test
  void removalIsFromAnOfficeOrASeat() {
    assertThat(Cases.act("- {id: E1, act: remove, office: ceo, person: ann}").deed()).isEqualTo(new Deed.Remove(new Post.OfOffice("ceo"), "ann"));
    assertThat(Cases.act("- {id: E1, act: remove, body: board, person: ann}").deed()).isEqualTo(new Deed.Remove(new Post.SeatOn("board"), "ann"));
  }

  @Test
  void replacingIsAppointing() {
    Act act = Cases.act("- {id: E1, act: replace, office: ceo, person: bob, interim: true}");
    assertThat(act.deed()).isEqualTo(new Deed.Appoint(new Post.OfOffice("ceo"), "bob", true, true));
    assertThat(act.kind()).isEqualTo("replace");
  }

  @Test
  void formIsConsentOnlyWhereThereIsNothingButConsent() {
    assertThat(Cases.act("- {id: E1, act: resolve, body: board, consent: {signed: [ann]}}").procedure().form()).isEqualTo(Form.CONSENT);
    assertThat(Cases.act("- {id: E1, act: resolve, body: board, consent: {signed: [ann]}, vote: unknown}").procedure().form()).isEqualTo(Form.MEETING);
    assertThat(Cases.act("- {id: E1, act: resolve, body: board}").procedure().form()).isEqualTo(Form.MEETING);
    assertThat(Cases.act("- {id: E1, act: resolve, body: board, form: unknown}").procedure().form()).isEqualTo(Form.UNKNOWN);
  }

  @Test
  void factsMayBeDoubted() {
    Act act = Cases.act("- {id: E1, act: resign, office: ceo, person: ann, happened: unknown, in-fact: none, carried: false}");
    assertThat(act.happened()).isEqualTo(Answer3.UNKNOWN);
    assertThat(act.inFact()).isEqualTo(new InFact.Never());
    assertThat(act.procedure().carried()).isFalse();
  }

  @Test
  void noticeOfEachIsAMomentOrAnAnswer() {
    Meeting meeting = Cases.act("- {id: E1, act: resolve, body: board, meeting: {notified: {ann: 2024-03-01T09:00, bob: none, cat: unknown}}}").procedure().meeting();
    assertThat(meeting).isNotNull();
    Map<String, Meeting.Notice> told = ((Notified.Named) meeting.notified()).byPerson();
    assertThat(told.get("ann").moment()).extracting(Stated::text).isEqualTo("2024-03-01T09:00");
    assertThat(told.get("bob").inTime()).isEqualTo(Answer3.NO);
    assertThat(told.get("cat").inTime()).isEqualTo(Answer3.UNKNOWN);
  }

  @Test
  void waiversOfEverybodyMayBeUnknown() {
    Meeting meeting = Cases.act("- {id: E1, act: resolve, body: board, meeting: {waived: unknown, notified: none}}").procedure().meeting();
    assertThat(meeting).isNotNull();
    assertThat(meeting.everybodyWaived()).isEqualTo(Answer3.UNKNOWN);
    assertThat(meeting.notified()).isEqualTo(new Notified.All(Answer3.NO));
  }

  @Test
  void timeIsThatOfTheChosenClaim() {
    String sources = "sources: {good: {rank: 1}, poor: {rank: 2}}\n";
    assertThat(Cases.act("- {id: E1, act: note, claims: [{source: poor, at: 2024-01}, {source: good, at: 2024-02}]}", sources).at()).extracting(Stated::text).containsExactly("2024-02");
    assertThat(Cases.act("- {id: E1, act: note, claims: [{source: poor, at: 2024-01, use: true}, {source: good, at: 2024-02}]}", sources).at())
        .extracting(Stated::text)
        .containsExactly("2024-01");
    assertThat(Cases.act("- {id: E1, act: note, claims: [{at: 2024-01}, {at: 2024-02}]}").at()).extracting(Stated::text).containsExactly("2024-01");
    assertThat(Cases.act("- {id: E1, at: 2024-03, act: note, claims: [{at: 2024-01}]}").at()).extracting(Stated::text).containsExactly("2024-03");
  }

  @Test
  void sourcesAreCitedWithTheirPlace() {
    String sources = "sources: [diary, paper]\n";
    assertThat(Cases.act("- {id: E1, act: note, sources: [diary#2.4, {source: paper, page: 3}]}", sources).account().sources())
        .containsExactly(new SourceRef("diary", "2.4"), new SourceRef("paper", "p. 3"));
    assertThat(Cases.act("- {id: E1, act: note, source: diary, where: 5}", sources).account().sources()).containsExactly(new SourceRef("diary", "5"));
  }

  @Test
  void bareNumberIsATimeAsText() {
    assertThat(Cases.act("- {id: E1, at: 2025, act: note}").at()).extracting(Stated::text).containsExactly("2025");
    assertThat(Cases.act("- {id: E1, at: ~2024-05, act: note}").at()).extracting(Stated::text).containsExactly("~2024-05");
  }

  @Test
  void yesNoNoneAndOnAreWords() {
    Act act = Cases.act("- {id: E1, act: resolve, body: board, meeting: {waived: {ann: yes, bob: no}}}");
    assertThat(act.procedure().meeting()).isNotNull();
    assertThat(act.procedure().meeting().waived()).containsEntry("ann", Answer3.YES).containsEntry("bob", Answer3.NO);
  }
}

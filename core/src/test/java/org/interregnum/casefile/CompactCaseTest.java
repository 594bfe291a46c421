package org.interregnum.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.Map;
import org.interregnum.model.Body;
import org.interregnum.model.Case;
import org.interregnum.model.Fraction;
import org.interregnum.model.Power;
import org.interregnum.model.Seat;
import org.interregnum.model.Text;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/// Short spellings mean the same as long ones, and what is left out has its default.
@NullUnmarked
class CompactCaseTest {
  @Test
  void bareIdsAreNamedAfterThemselves() {
    Case firm = Cases.firm("");
    assertThat(firm.people().get("ann").name()).isEqualTo(Text.of("ann"));
    assertThat(firm.title()).isEqualTo(Text.of("example"));
    assertThat(firm.zone()).isEqualTo(ZoneOffset.UTC);
  }

  @Test
  void bareWordBesideAnIdIsItsName() {
    Case loaded = Cases.load(Map.of("case.yaml", "people: {ann: Ann Smith}\n")).orThrow();
    assertThat(loaded.people().get("ann").name()).isEqualTo(Text.of("Ann Smith"));
    assertThat(loaded.id()).isEqualTo("folder");
  }

  @Test
  void seatsAreAListOrAMapToSinceWhen() {
    Case loaded =
        Cases.load(Map.of("case.yaml", "people: [ann, bob]\nbodies: {x: {seats: [ann, vacant, {holder: bob, class: A}]}, y: {seats: {ann: 2015-12.., bob: }}}\n"))
            .orThrow();
    Body x = loaded.bodies().get("x").any();
    Body y = loaded.bodies().get("y").any();
    assertThat(x.seats()).extracting(Seat::holder).containsExactly("ann", null, "bob");
    assertThat(x.seats().get(2).attributes()).containsEntry("class", "A");
    assertThat(y.seats()).extracting(Seat::since).containsExactly("2015-12..", null);
  }

  @Test
  void noticeIsADurationOrAMap() {
    Case loaded =
        Cases.load(
                Map.of(
                    "case.yaml",
                    "bodies: {x: {rule: {notice: 48h}}, y: {rule: {notice: {special-meeting: 24h, waivable: false, assumed: typical}}}}\n"))
            .orThrow();
    assertThat(loaded.bodies().get("x").any().rule().notice()).extracting("text").isEqualTo("48h");
    assertThat(loaded.bodies().get("y").any().rule().notice()).extracting("text").isEqualTo("24h");
    assertThat(loaded.bodies().get("y").any().rule().waivable()).isFalse();
    assertThat(loaded.bodies().get("y").any().rule().assumed()).isEqualTo(org.interregnum.model.Text.of("typical"));
  }

  @Test
  void powerAimsAtSeats() {
    Case loaded = Cases.load(Map.of("case.yaml", Cases.FIRM.replace("target: ceo", "target: seats(board), vote: 2/3 of seated, change: {seats: +2}"))).orThrow();
    Power power = loaded.powers().get("remove-ceo").any();
    assertThat(power.target()).isEqualTo(new Power.Target("board", true));
    assertThat(power.rule().vote()).extracting("text").isEqualTo("2/3 of seated");
    assertThat(power.change()).extracting("seats").isEqualTo(2);
    assertThat(power.by()).containsExactly("board");
    assertThat(power.candidates()).isNull();
  }

  @Test
  void officeTellsWhetherItsHolderIsStated() {
    Case loaded = Cases.load(Map.of("case.yaml", "offices: {a: {holder: vacant}, b: {}}\n")).orThrow();
    assertThat(loaded.offices().get("a").any().holderStated()).isTrue();
    assertThat(loaded.offices().get("b").any().holderStated()).isFalse();
    assertThat(loaded.offices().get("a").any().holder()).isNull();
  }

  @Test
  void sharesAreFractionsOfOneOrCounts() {
    Case loaded =
        Cases.firm("stakes:\n- {holder: ann, in: firm, economic: 49%, votes: 1/3}\n- {holder: bob, in: firm, economic: at least 26%}\n- {holder: cat, in: firm, economic: not stated}\n");
    assertThat(loaded.stakes().any().get(0).economic()).extracting("value").isEqualTo(Fraction.of(49, 100));
    assertThat(loaded.stakes().any().get(0).votes()).extracting("value").isEqualTo(Fraction.of(1, 3));
    assertThat(loaded.stakes().any().get(1).economic()).extracting("atLeast").isEqualTo(true);
    assertThat(loaded.stakes().any().get(2).economic()).extracting("text").isEqualTo("not stated");
  }

  @Test
  void votesOfAClassAreSharesTimesVotesEach() {
    Case loaded = Cases.firm("stakes: [{holder: ann, in: firm, class: B, shares: 400, votes-per-share: 10}]\n");
    assertThat(loaded.stakes().any().getFirst().votes()).extracting("value").isEqualTo(Fraction.of(4000));
    assertThat(loaded.stakes().any().getFirst().kind()).isEqualTo("B");
  }

  @Test
  void idsOfLawPacksAreTakenOnTrust() {
    assertThat(Cases.codes(Map.of("case.yaml", "entities: {inc: {law: us-de/stock}}\nbodies: {m: {members: inc.members}}\nwithout: [inc.members]\n"))).isEmpty();
  }
}

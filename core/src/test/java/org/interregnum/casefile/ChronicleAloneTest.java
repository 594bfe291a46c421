package org.interregnum.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.interregnum.model.Act;
import org.interregnum.model.Case;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/// A folder with nothing but a chronicle is a case; ids are declared by use.
@NullUnmarked
class ChronicleAloneTest {
  private static Case of(String chronicle) {
    return Cases.load(Map.of("chronicle.yaml", chronicle)).orThrow();
  }

  @Test
  void peopleOfficesAndBodiesAreDeclaredByUse() {
    Case loaded =
        of(
            """
            acts:
            - {id: E1, act: tell, by: board, to: eve}
            - {id: E2, act: remove, office: ceo, person: ann, vote: {for: [bob]}}
            - {id: E3, act: resolve, body: board}
            """);
    assertThat(loaded.hasCaseFile()).isFalse();
    assertThat(loaded.people().keySet()).containsExactlyInAnyOrder("ann", "bob", "eve");
    assertThat(loaded.offices().keySet()).containsExactly("ceo");
    assertThat(loaded.bodies().keySet()).containsExactly("board");
    assertThat(loaded.bodies().get("board").any().seats()).isEmpty();
  }

  @Test
  void unknownActsAreErrorsAllTheSame() {
    assertThat(Cases.codes(Map.of("chronicle.yaml", "acts: [{id: E1, act: note, about: E7}]\n"))).containsExactly("unknown-act");
  }

  @Test
  void chronicleMayBeABareListOrSeveralFiles() {
    assertThat(of("[{id: E1, act: note}]").acts()).containsOnlyKeys("E1");
    Case loaded = Cases.load(Map.of("chronicle/b.yaml", "acts: [{id: E2, act: note}]", "chronicle/a.yaml", "acts: [{id: E1, act: note, about: E2}]")).orThrow();
    assertThat(loaded.acts().keySet()).containsExactly("E1", "E2");
  }

  @Test
  void chronicleMayBeATable() {
    String csv = "id,at,act,office,person,vote.for,vote.against,text.en,text.zh\r\nE1,2024-03-01T10:00,remove,ceo,ann,bob;cat,ann,\"Out, at \"\"once\"\"\",董事会\r\nE2,,note,,,,,later,\n";
    Case loaded = Cases.load(Map.of("case.yaml", Cases.FIRM, "chronicle.csv", csv)).orThrow();
    Act first = loaded.acts().get("E1").any();
    assertThat(first.procedure().vote()).isNotNull();
    assertThat(first.procedure().vote().aye()).isEqualTo(List.of("bob", "cat"));
    assertThat(first.account().text()).extracting("en", "zh").containsExactly("Out, at \"once\"", "董事会");
    assertThat(loaded.acts().get("E2").any().at()).isEmpty();
  }
}

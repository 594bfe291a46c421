package org.interregnum.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.interregnum.time.TemporalNetwork.Link;
import org.interregnum.time.TemporalNetwork.Result.Contradiction;
import org.junit.jupiter.api.Test;

class ContradictionTest {
    @Test
    void namesTheActsOfOneCircleAndNoOthers() {
        Contradiction found = Chronicle.utc()
                .act("E1", "before E2")
                .act("E2", "before E3")
                .act("E3", "E1 - 4min")
                .act("E4", "after E1")
                .contradiction();
        assertThat(found.acts()).containsExactly("E1", "E2", "E3");
        assertThat(found.cycle()).extracting(Link::act).containsExactly("E1", "E2", "E3");
    }

    @Test
    void mayLieInLengthsAlone() {
        Contradiction found = Chronicle.utc()
                .act("E1", "E2 - 3..4h")
                .act("E2", "E1 + 1..2h")
                .act("E3", "2024-05-06")
                .contradiction();
        assertThat(found.acts()).containsExactly("E1", "E2");
    }

    @Test
    void mayLieBetweenTwoTimesOfOneAct() {
        Contradiction found = Chronicle.utc()
                .act("E1", "2024", "2024-05-07", "2024-05-06")
                .contradiction();
        assertThat(found.acts()).containsExactly("E1");
        assertThat(found.cycle()).extracting(Link::index).containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void mayBeAnActBeforeItself() {
        assertThat(Chronicle.utc().act("E1", "before E1").contradiction().acts()).containsExactly("E1");
        assertThat(Chronicle.utc().act("E1", "E1 + 4min").contradiction().acts()).containsExactly("E1");
        assertThat(Chronicle.utc().act("E1", "E1").story().order()).containsExactly("E1");
    }

    @Test
    void mayPassAnActThatSaysNothingItself() {
        Contradiction found = Chronicle.utc()
                .act("E1", "before E2")
                .act("E2")
                .act("E3", "after E2", "E1")
                .contradiction();
        assertThat(found.acts()).containsExactly("E1", "E2", "E3");
        assertThat(found.cycle()).hasSize(3);
    }

    @Test
    void mayPassTheCalendar() {
        Contradiction found = Chronicle.utc()
                .act("E1", "2024-05-06 morning")
                .act("E2", "E1 + 1..2h")
                .act("E3", "after E2", "2024-05-06")
                .act("E4", "2024-05-05", "after E2")
                .contradiction();
        assertThat(found.acts()).containsExactly("E1", "E2", "E4");
    }

    @Test
    void strictTimesMayNotCoincide() {
        assertThat(Chronicle.utc()
                        .act("E1", "2024-05-06T10:00")
                        .act("E2", "2024-05-06T10:00", "after E1")
                        .contradiction()
                        .acts())
                .containsExactly("E1", "E2");
    }

    @Test
    void theFirstInTheFileIsReported() {
        Contradiction found = Chronicle.utc()
                .act("E1", "2024")
                .act("E2", "before E3")
                .act("E3", "before E2")
                .act("E4", "2023", "2024")
                .contradiction();
        assertThat(found.acts()).isEqualTo(List.of("E2", "E3"));
    }

    @Test
    void aLongCircleComesWithAllItsActs() {
        Chronicle chronicle = Chronicle.utc();
        int count = 300;
        for (int i = 0; i < count; i++) {
            chronicle.act("E" + i, "after E" + (i + count - 1) % count, "2024");
        }
        assertThat(chronicle.contradiction().acts()).hasSize(count);
    }
}

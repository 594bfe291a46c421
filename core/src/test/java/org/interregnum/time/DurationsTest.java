package org.interregnum.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationsTest {
    @ParameterizedTest(name = "{0} is {1}, briefly {2}")
    @CsvSource({
        "48h, PT48H, 2d", "10d, PT240H, 10d", "1w, PT168H, 7d", "90min, PT1H30M, 1h30min", "1h30min, PT1H30M, 1h30min",
        "0s, PT0S, 0s", "5 sec, PT5S, 5s", "2.5h, PT2H30M, 2h30min", "0.25s, PT0.25S, 0.25s", "1d 1s, PT24H1S, 1d1s",
    })
    void areReadAndWritten(String text, String iso, String brief) {
        Duration duration = Durations.parse(text).orElseThrow();
        assertThat(Durations.iso(duration)).isEqualTo(iso);
        assertThat(Durations.brief(duration)).isEqualTo(brief);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "5", "h", "-5h", "5 hours", "5h..6h", "1e3s", "5m", ".5h", "5.h", "3652426d", "0.0000001s"})
    void thatAreNoneAreEmpty(String text) {
        assertThat(Durations.parse(text)).isEmpty();
    }

    @Test
    void writtenBrieflyAreReadBack() {
        qt().withFixedSeed(3)
                .forAll(longs().between(0, Micros.of(Durations.LONGEST)))
                .check(micros -> Durations.parse(Durations.brief(Micros.toDuration(micros)))
                        .filter(Micros.toDuration(micros)::equals)
                        .isPresent());
    }

    @Test
    void thatAreNegativeHaveNoBriefForm() {
        assertThatThrownBy(() -> Durations.brief(Duration.ofHours(-1))).isInstanceOf(IllegalArgumentException.class);
    }
}

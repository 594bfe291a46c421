package org.interregnum.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// The engine agrees with the oracle on random small organizations; -Doracle.seeds=N for more of them, -Doracle.from=N to begin elsewhere.
class OracleAgreementTest {
  private static final int SEEDS = Integer.getInteger("oracle.seeds", 3000);
  private static final long FROM = Long.getLong("oracle.from", 0);
  private static final String ONLY = System.getProperty("oracle.only", "");
  private static final int SHOWN = Integer.getInteger("oracle.shown", 1);

  @Test
  void engineAndOracleAgree() {
    AtomicInteger tried = new AtomicInteger();
    Map<Long, String> differing = new ConcurrentSkipListMap<>();
    LongStream.range(FROM, FROM + SEEDS).parallel().forEach(seed -> {
      OracleOrg org = RandomOrg.of(seed);
      Map<String, String> differences = Comparison.of(org, seed);
      if (differences == null) {
        return;
      }
      tried.incrementAndGet();
      if (differences.keySet().stream().anyMatch(k -> k.startsWith(ONLY))) {
        differing.put(seed, String.join(" ", differences.keySet()));
      }
    });
    StringBuilder report = new StringBuilder();
    differing.keySet().stream().limit(SHOWN).forEach(seed -> {
      OracleOrg small = Shrinking.of(RandomOrg.of(seed), seed);
      report.append("seed ").append(seed).append('\n').append(small).append(lines(new TreeMap<>(Comparison.of(small, seed)))).append('\n');
    });
    if (!differing.isEmpty()) {
      fail(differing.size() + " of " + tried + " organizations differ: " + differing + "\n" + report);
    }
    assertThat(tried.get()).isGreaterThan(SEEDS / 2);
  }

  private static String lines(Map<String, String> differences) {
    return String.join("", List.copyOf(differences.entrySet()).stream().map(e -> "# " + e.getKey() + ": " + e.getValue() + "\n").toList());
  }
}

package org.interregnum.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.interregnum.model.Exhibit;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// The schema speaks of every key of the table; the starter case loads clean.
class SchemaAndStarterTest {
  @Test
  void schemaIsJson() {
    int tokens = 0;
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), CaseSchema.json())) {
      while (parser.nextToken() != null) {
        tokens++;
      }
    }
    assertThat(tokens).isGreaterThan(1000);
  }

  @Test
  void schemaKnowsEveryKey() {
    String schema = CaseSchema.json();
    CaseKeys.CASE.keys().keySet().forEach(key -> assertThat(schema).contains("\"" + key + "\" : {"));
    ActKeys.ACT_KEYS.all().keys().keySet().forEach(key -> assertThat(schema).contains("\"" + key + "\" : {"));
  }

  @Test
  void schemaIsTheSameEveryTime() {
    assertThat(CaseSchema.json()).isEqualTo(CaseSchema.json());
  }

  @Test
  void starterCaseLoadsClean() {
    Loaded loaded = Cases.load(StarterCase.files("my-case"));
    assertThat(loaded.errors()).isEmpty();
    assertThat(loaded.warnings()).isEmpty();
    assertThat(loaded.orThrow().id()).isEqualTo("my-case");
    assertThat(loaded.orThrow().checks()).hasSize(2);
  }

  @Test
  void exhibitsKeepNumbersTextsAndTimes() {
    Map<String, Object> values =
        Cases.firm("axes: {pace: {minus: slow, plus: {zh: 快}}}\nmoney: [{of: firm, valuation: {upto: 86e9, unit: USD}, at: 2023}]\n").exhibits().stream()
            .filter(e -> e.section().equals("money"))
            .map(Exhibit::values)
            .findFirst()
            .orElseThrow();
    assertThat(values.get("valuation")).isEqualTo(Map.of("upto", new BigDecimal("86e9"), "unit", "USD"));
    assertThat(values.get("at")).asString().contains("2023");
  }
}

package org.interregnum.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The floors of the house: each package uses those below it, never those above, and none in a circle.
class HouseTest {
  private static final JavaClasses CORE =
      new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.interregnum");

  /// For each package what it may use besides itself.
  private static final Map<String, List<String>> MAY_USE = Map.ofEntries(
      Map.entry("spelling", List.of()),
      Map.entry("json", List.of()),
      Map.entry("model", List.of()),
      Map.entry("doubt", List.of("model")),
      Map.entry("time", List.of()),
      Map.entry("rule", List.of("spelling", "model")),
      Map.entry("law", List.of("model", "rule")),
      Map.entry("power", List.of("model", "rule")),
      Map.entry("query", List.of("spelling", "model", "doubt")),
      Map.entry("casefile", List.of("spelling", "json", "model")),
      Map.entry("replay", List.of("model", "doubt", "time", "rule", "law", "query")),
      Map.entry("control", List.of("model", "doubt", "time", "rule", "law", "query", "replay")),
      Map.entry("library", List.of("spelling", "model", "time", "rule", "law", "query", "casefile", "replay")),
      Map.entry("compare", List.of("model", "doubt", "time", "rule", "replay")),
      Map.entry("games", List.of("spelling", "model", "rule", "casefile", "power")),
      Map.entry("answer", List.of("model", "doubt", "time", "rule", "law", "query", "power", "replay", "control", "compare")));

  @Test
  void seesTheWholeHouse() {
    assertThat(CORE.stream().map(c -> c.getPackageName()).distinct().map(p -> p.replace("org.interregnum.", "")))
        .containsExactlyInAnyOrderElementsOf(MAY_USE.keySet());
    assertThat(CORE.size()).isGreaterThan(200);
  }

  @Test
  void hasNoCirclesOfPackages() {
    slices().matching("org.interregnum.(*)..").should().beFreeOfCycles().check(CORE);
  }

  @TestFactory
  Stream<DynamicTest> everyFloorRestsOnThoseBelow() {
    return MAY_USE.entrySet().stream().map(floor -> DynamicTest.dynamicTest(floor.getKey(), () -> {
      String[] allowed = Stream.concat(Stream.of(floor.getKey()), floor.getValue().stream()).map(p -> "org.interregnum." + p + "..").toArray(String[]::new);
      String[] everything = Stream.concat(Arrays.stream(allowed), Stream.of("java..", "org.jspecify..", "org.snakeyaml..", "tools.jackson..")).toArray(String[]::new);
      classes().that().resideInAPackage("org.interregnum." + floor.getKey() + "..").should().onlyDependOnClassesThat().resideInAnyPackage(everything).check(CORE);
    }));
  }

  @Test
  void librariesStayAtTheirDoors() {
    noClasses().that().resideOutsideOfPackages("org.interregnum.casefile..", "org.interregnum.law..").should().dependOnClassesThat().resideInAPackage("org.snakeyaml..").check(CORE);
    noClasses().that().resideOutsideOfPackage("org.interregnum.json..").should().dependOnClassesThat().resideInAPackage("tools.jackson..").check(CORE);
  }

  @Test
  void nothingInCorePrintsOrReadsTheClock() {
    noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err")
        .orShould().callMethod(System.class, "currentTimeMillis").orShould().callMethod(java.time.Instant.class, "now").check(CORE);
  }
}

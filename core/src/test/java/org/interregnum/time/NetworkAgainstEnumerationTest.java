package org.interregnum.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.interregnum.time.TemporalNetwork.Link;
import org.interregnum.time.TemporalNetwork.Result.Consistent;
import org.interregnum.time.TemporalNetwork.Result.Contradiction;
import org.junit.jupiter.api.Test;

/// Random networks of few acts against all assignments of times; see [RandomNetwork] for why a grid suffices.
class NetworkAgainstEnumerationTest {
    private static void forRandomNetworks(int seed, Consumer<RandomNetwork> claim) {
        qt().withFixedSeed(seed)
                .withExamples(600)
                .withShrinkCycles(0)
                .forAll(longs().all())
                .checkAssert(random -> claim.accept(new RandomNetwork(random)));
    }

    private static void forConsistentNetworks(int seed, Consumer<Solved> claim) {
        forRandomNetworks(seed, network -> {
            if (network.solve(network.statements()) instanceof Consistent(Story story)) {
                claim.accept(new Solved(network, network.solutions(network.statements()), story));
            }
        });
    }

    private record Solved(RandomNetwork network, List<int[]> solutions, Story story) {
        boolean always(int a, int b) {
            return solutions.stream().allMatch(times -> times[a] < times[b]);
        }

        List<String> orderByDefinition() {
            List<Integer> left = new ArrayList<>(IntStream.range(0, RandomNetwork.ACTS).boxed().toList());
            List<String> order = new ArrayList<>();
            while (!left.isEmpty()) {
                Integer next = left.stream()
                        .filter(act -> left.stream().noneMatch(other -> always(other, act)))
                        .findFirst()
                        .orElseThrow();
                left.removeIf(next::equals);
                order.add(RandomNetwork.id(next));
            }
            return order;
        }
    }

    @Test
    void isConsistentIfAnyAssignmentHolds() {
        int[] seen = new int[2];
        forRandomNetworks(1, network -> {
            boolean holds = !network.solutions(network.statements()).isEmpty();
            assertThat(network.solve(network.statements()) instanceof Consistent).isEqualTo(holds);
            seen[holds ? 1 : 0]++;
        });
        assertThat(seen[0]).as("contradictions seen").isGreaterThan(100);
        assertThat(seen[1]).as("stories seen").isGreaterThan(100);
    }

    @Test
    void boundsAreTheLeastAndTheGreatestTimes() {
        forConsistentNetworks(2, solved -> {
            for (int act = 0; act < RandomNetwork.ACTS; act++) {
                int i = act;
                int least = solved.solutions().stream().mapToInt(t -> t[i]).min().orElseThrow();
                int greatest = solved.solutions().stream().mapToInt(t -> t[i]).max().orElseThrow();
                assertThat(solved.story().bounds(RandomNetwork.id(act)))
                        .as("%s in %s", RandomNetwork.id(act), solved.network())
                        .isEqualTo(RandomNetwork.bounds(least, greatest));
            }
        });
    }

    @Test
    void oneMustPrecedeAnotherIfItDoesInAllAssignments() {
        forConsistentNetworks(3, solved -> {
            for (int a = 0; a < RandomNetwork.ACTS; a++) {
                for (int b = 0; b < RandomNetwork.ACTS; b++) {
                    assertThat(solved.story().mustPrecede(RandomNetwork.id(a), RandomNetwork.id(b)))
                            .as("%s < %s in %s", a, b, solved.network())
                            .isEqualTo(solved.always(a, b));
                }
            }
        });
    }

    @Test
    void theOrderIsTheOneOfTheDefinition() {
        forConsistentNetworks(4, solved -> assertThat(solved.story().order())
                .as("%s", solved.network())
                .isEqualTo(solved.orderByDefinition()));
    }

    @Test
    void noneOfTheTimesOfAContradictionCanBeDropped() {
        forRandomNetworks(5, network -> {
            if (network.solve(network.statements()) instanceof Contradiction(List<Link> cycle, List<String> acts)) {
                assertThat(network.solutions(RandomNetwork.of(cycle))).as("%s", network).isEmpty();
                for (Link dropped : cycle) {
                    List<Link> rest = cycle.stream().filter(link -> !link.equals(dropped)).toList();
                    assertThat(network.solve(RandomNetwork.of(rest))).isInstanceOf(Consistent.class);
                }
                assertThat(acts).containsAll(cycle.stream().map(Link::act).toList());
            }
        });
    }

    @Test
    void aClaimHoldsBesideTheRestIfSomeAssignmentAllowsIt() {
        forConsistentNetworks(6, solved -> {
            List<When> claim = List.of(RandomNetwork.everywhere(), solved.network().anotherClaim());
            List<List<When>> with = new ArrayList<>(solved.network().statements());
            with.set(0, claim);
            assertThat(solved.story().holdsBeside(RandomNetwork.id(0), claim))
                    .as("%s with %s", solved.network(), claim)
                    .isEqualTo(!solved.network().solutions(with).isEmpty());
        });
    }

    @Test
    void aGapIsCertainIfAllAssignmentsKeepItAndImpossibleIfNoneDoes() {
        forConsistentNetworks(7, solved -> {
            for (int gap = 0; gap < 3; gap++) {
                int least = gap * RandomNetwork.STEPS;
                List<Boolean> kept = solved.solutions().stream()
                        .map(times -> times[0] + least <= times[1])
                        .distinct()
                        .toList();
                Truth3 expected =
                        kept.size() == 2 ? Truth3.OPEN : kept.getFirst() ? Truth3.CERTAIN : Truth3.IMPOSSIBLE;
                When moment = new When.Same("", RandomNetwork.id(0));
                assertThat(solved.story().atLeastBefore(moment, Duration.ofMinutes(gap), RandomNetwork.id(1)))
                        .as("gap %s in %s", gap, solved.network())
                        .isEqualTo(expected);
            }
        });
    }
}

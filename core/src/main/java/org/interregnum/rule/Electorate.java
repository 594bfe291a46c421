package org.interregnum.rule;

import org.interregnum.model.Fraction;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Who may decide: everything a rule can ask about the moment of a decision.
/// @param players everybody whose ballot may count or be looked at, in the order ballots are given
/// @param seats seats of the body, vacant ones too, less the recused who are out of the base
/// @param holders party by office; an office that is missing is vacant
/// @param ownWeight the weight meant where a rule names none: [#HEADS] or [#VOTES]
/// @param totals what is outstanding of a weight, where that is not the sum over the players who count; a weight
/// named as a base means that sum
public record Electorate(
        List<Player> players,
        long seats,
        Map<String, String> holders,
        String ownWeight,
        Map<String, Fraction> totals) {
    /// One for each member.
    public static final String HEADS = "heads";
    /// What a body of stakeholders counts.
    public static final String VOTES = "votes";

    /// @throws IllegalArgumentException if two players have one id
    public Electorate {
        players = List.copyOf(players);
        holders = Map.copyOf(holders);
        totals = Map.copyOf(totals);
        Set<String> seen = new HashSet<>();
        for (Player player : players) {
            if (!seen.add(player.id())) {
                throw new IllegalArgumentException("player twice: " + player.id());
            }
        }
    }

    public Electorate(List<Player> players, long seats, Map<String, String> holders, String ownWeight) {
        this(players, seats, holders, ownWeight, Map.of());
    }

    /// A board without vacancies and offices whose members count alike.
    public static Electorate ofHeads(String... ids) {
        List<Player> players = Arrays.stream(ids).map(Player::elector).toList();
        return new Electorate(players, players.size(), Map.of(), HEADS);
    }

    /// Position of the party in [#players], or -1.
    int indexOf(String id) {
        for (int i = 0; i < players.size(); i++) {
            if (players.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    /// Position of the party, or of the holder of the office of that id, or -1.
    int indexOfPartyOrHolder(String id) {
        int direct = indexOf(id);
        String holder = holders.get(id);
        return direct >= 0 || holder == null ? direct : indexOf(holder);
    }

    boolean knowsWeight(String name) {
        return name.equals(HEADS)
                || name.equals(ownWeight)
                || totals.containsKey(name)
                || players.stream().anyMatch(p -> p.weights().containsKey(name));
    }

    boolean knowsClass(String name) {
        return players.stream().anyMatch(p -> p.classes().contains(name));
    }
}

package org.interregnum.rule;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The vocabulary of the language, and what its syntax tree may hold.
final class Words {
    static final List<String> BASES = List.of("seats", "seated", "present", "voting", "cast", "outstanding");
    static final List<String> BEGINNINGS = List.of(
            "majority", "all", "any", "none", "plurality", "at least", "passes unless", "not", "(", "2/3", "60%");
    /// Words a bare name must not be, since something else is read where they stand.
    private static final Set<String> RESERVED = Set.of(
            "and", "or", "not", "of", "at", "least", "majority", "all", "any", "none", "plurality", "against",
            "passes", "unless", "object", "objects", "with", "without", "by", "breaks", "except", "within", "after",
            "twice", "then", "counting", "takes", "lapses", "class", "seats", "seated", "present", "voting", "cast", "outstanding");
    /// What `counting` may be followed by.
    static final List<String> COUNTED = List.of("ayes", "nays", "abstentions");
    private static final int LONGEST_ID = 100;

    private Words() {}

    static boolean reserved(String word) {
        return RESERVED.contains(word.toLowerCase(Locale.ROOT));
    }

    /// Whether the text is one word: letters, digits, `_`, and `-` or `.` inside, not a number.
    static boolean isId(String text) {
        if (text.isEmpty() || text.length() > LONGEST_ID) {
            return false;
        }
        int end = Token.wordEnd(text, 0);
        return end == text.length() && !Token.isNumber(text);
    }

    static void checkId(String id) {
        if (!isId(id) || id.equalsIgnoreCase("breaks")) {
            throw new IllegalArgumentException("not an id: " + id);
        }
    }

    static void checkName(String name) {
        checkId(name);
        if (reserved(name)) {
            throw new IllegalArgumentException("a word of the language: " + name);
        }
    }

    static void checkItem(String item) {
        boolean good = item.contains("..")
                ? Range.parse(item).filter(r -> r.size() <= VoterSet.MAX_IDS).isPresent()
                        && List.of(item.split("\\.\\.")).stream().allMatch(Words::isId)
                : isId(item);
        if (!good) {
            throw new IllegalArgumentException("not an id: " + item);
        }
    }

    static void checkNumber(long n) {
        if (n < 0 || n > Rule.MAX_NUMBER) {
            throw new IllegalArgumentException("out of range: " + n);
        }
    }

    /// The ballot meant by a word of [#COUNTED].
    static Ballot counted(String word) {
        return List.of(Ballot.AYE, Ballot.NAY, Ballot.ABSTAIN).get(COUNTED.indexOf(word));
    }

    static void checkNoCounting(List<Modifier> modifiers) {
        if (modifiers.stream().anyMatch(Modifier.Counting.class::isInstance)) {
            throw new IllegalArgumentException("only a share or count can count certain ballots");
        }
    }

    static void checkNoTies(List<Modifier> modifiers) {
        if (modifiers.stream().anyMatch(Modifier.BreaksTies.class::isInstance)) {
            throw new IllegalArgumentException("only a majority can tie");
        }
    }

    /// A copy of the parts of a rule, which may not be whole rules of their own.
    static List<Rule> parts(List<Rule> rules, int least) {
        if (rules.size() < least) {
            throw new IllegalArgumentException("too few parts");
        }
        for (Rule rule : rules) {
            if (rule instanceof Rule.Unneeded || rule instanceof Rule.Staged) {
                throw new IllegalArgumentException("only a whole rule: " + rule);
            }
        }
        return List.copyOf(rules);
    }
}

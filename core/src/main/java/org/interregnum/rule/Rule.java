package org.interregnum.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A voting rule, as written. Equal texts up to case and blanks give equal rules;
/// `parse(print(r))` gives `r` again.
public sealed interface Rule
        permits Atom, Rule.And, Rule.Or, Rule.Not, Rule.AtLeastOf, Rule.Unneeded, Rule.Staged {
    /// Longest text that is read.
    int MAX_LENGTH = 10_000;
    /// How deep parentheses and `not` may nest.
    int MAX_NESTING = 100;
    /// Largest number.
    long MAX_NUMBER = 1_000_000_000_000_000L;

    /// Reads a rule. Never throws; a fault comes back as a [RuleProblem] with its place.
    static Parse parse(String text) {
        return RuleReader.read(text);
    }

    /// The canonical text.
    default String print() {
        return RulePrinter.print(this);
    }

    /// Every name the rule mentions, with what it is taken for, in order.
    default Set<Mention> names() {
        return Mentions.of(this);
    }

    /// What the rule itself says about the interested; empty if nothing.
    default Optional<Recusal> recusal() {
        return Mentions.recusal(this);
    }

    /// Whether the rule carries only with an aye: every rule but those made of `passes unless` alone.
    default boolean needsAye() {
        return switch (this) {
            case Atom.PassesUnless p -> false;
            case Atom a -> true;
            case And and -> and.rules().stream().anyMatch(Rule::needsAye);
            case Or or -> or.rules().stream().anyMatch(Rule::needsAye);
            case AtLeastOf some -> some.rules().stream().anyMatch(Rule::needsAye);
            case Not not -> true;
            case Unneeded none -> false;
            case Staged staged -> staged.stages().getFirst().rule().map(Rule::needsAye).orElse(true);
        };
    }

    /// All of the rules.
    record And(List<Rule> rules) implements Rule {
        public And {
            rules = Words.parts(rules, 2);
        }
    }

    /// One of the rules.
    record Or(List<Rule> rules) implements Rule {
        public Or {
            rules = Words.parts(rules, 2);
        }
    }

    /// The rule does not hold.
    record Not(Rule rule) implements Rule {
        public Not {
            Words.parts(List.of(rule), 1);
        }
    }

    /// At least `least` of the rules.
    record AtLeastOf(long least, List<Rule> rules) implements Rule {
        public AtLeastOf {
            rules = Words.parts(rules, 1);
            Words.checkNumber(least);
        }
    }

    /// The whole rule `none`: no quorum needed, no written consent possible.
    record Unneeded() implements Rule {}

    /// Decisions one after the other. As a vote, the first stage is meant.
    record Staged(List<Stage> stages) implements Rule {
        public Staged {
            stages = List.copyOf(stages);
            boolean plain = stages.size() == 1
                    && stages.getFirst().body().isEmpty()
                    && stages.getFirst().timing().equals(Timing.ANY);
            boolean bare = stages.size() == 1
                    && stages.getFirst().rule().isEmpty()
                    && stages.getFirst().timing().equals(Timing.ANY);
            if (stages.isEmpty() || plain || bare) {
                throw new IllegalArgumentException("no stages");
            }
        }
    }

    /// One decision of several.
    /// @param body who decides; empty: the body whose rule this is
    /// @param rule by which rule; empty: the body's own
    record Stage(Optional<String> body, Optional<Rule> rule, Timing timing) {
        public Stage {
            body.ifPresent(Words::checkName);
            rule.ifPresent(r -> Words.parts(List.of(r), 1));
            if (body.isEmpty() && rule.isEmpty()) {
                throw new IllegalArgumentException("a stage needs a body or a rule");
            }
        }
    }
}

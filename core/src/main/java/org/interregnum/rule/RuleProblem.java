package org.interregnum.rule;

import org.interregnum.spelling.Nearest;
import java.util.List;

/// A fault of a rule, as a value; the words come from elsewhere.
/// @param offset where it begins in the text, from 0; 0 with length 0 if found when compiling
/// @param found what stands there, or the name at fault; may be empty
/// @param expected what could stand there (words of the language, names that exist)
/// @param nearest the one of them that was probably meant, or empty
public record RuleProblem(Code code, int offset, int length, String found, List<String> expected, String nearest) {
    public RuleProblem {
        expected = List.copyOf(expected);
    }

    /// Problems of compiling know no place.
    static RuleProblem unplaced(Code code, String found, List<String> expected) {
        return new RuleProblem(code, 0, 0, found, expected, Nearest.of(found, expected));
    }

    /// The kinds of fault. Those from [#UNKNOWN_NAME] on are found when compiling.
    public enum Code {
        EMPTY,
        TOO_LONG,
        TOO_DEEP,
        NUMBER_TOO_LARGE,
        BAD_CHARACTER,
        /// A word no rule begins with.
        UNKNOWN_WORD,
        /// Something else must stand here.
        UNEXPECTED,
        /// A share does not say of what; `expected` lists the bases.
        MISSING_BASE,
        /// A set of players must stand here, not a base.
        SET_EXPECTED,
        EMPTY_SET,
        BAD_RANGE,
        TOO_MANY_IDS,
        ZERO_DENOMINATOR,
        ABOVE_WHOLE,
        /// `breaks ties` behind something that is no majority.
        TIES_NEED_MAJORITY,
        /// `counting` behind something that is no share or count.
        COUNTING_NEEDS_SHARE,
        /// A modifier that follows no share.
        MODIFIER_WITHOUT_SHARE,
        /// Two different recusals in one rule.
        TWO_RECUSALS,
        /// `none` is a rule only by itself.
        NONE_IS_WHOLE,
        BAD_DURATION,
        /// Neither a weight nor a kind of players.
        UNKNOWN_NAME,
        UNKNOWN_WEIGHT,
        /// `seats` are counted by heads only.
        SEATS_ARE_HEADS,
        /// `seats` are not known class by class.
        SEATS_BY_CLASS,
        /// `none` given as a vote.
        NO_VOTE,
        /// Ayes and nays mean nothing in a quorum.
        NO_QUORUM,
        /// A stage that leaves its rule to its body.
        RULE_OF_BODY,
        /// Exact counting would leave 64 bits.
        NUMBERS_TOO_LARGE
    }
}

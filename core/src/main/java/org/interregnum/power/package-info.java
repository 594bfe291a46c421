/// Voting power: how much each vote counts under a rule.
///
/// Entry types: [PowerIndices] for yes-no games, [Game] for what they are about.
///
/// ```java
/// var result = PowerIndices.of(Game.weighted(12, 4, 4, 4, 2, 2, 1), EnumSet.of(Index.BANZHAF), PowerOptions.DEFAULT);
/// result.kind("p4").orElseThrow().value(Index.BANZHAF); // 3/16
/// ```
///
/// May use `model` and `rule`. Numbers are exact fractions where a game is not enormous; what is rounded says by how much at
/// most, what is estimated between which bounds. Definitions follow Felsenthal and Machover, *The Measurement of Voting
/// Power* (1998); [Index] names the paper of each index, [Algorithm] that of each way to count.
@NullMarked
package org.interregnum.power;

import org.jspecify.annotations.NullMarked;

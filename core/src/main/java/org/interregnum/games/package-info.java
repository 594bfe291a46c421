/// Games without a case: read from a command line or a file, with every mistake told in its place.
///
/// Entry type: [Games].
///
/// ```java
/// Games.bracket("[12; 4,4,4,2,2,1]").game(); // a RuleGame of six players
/// ```
///
/// May use `model`, `spelling`, `rule`, `casefile` and `power`. The notation `[quota; weights]` is the usual one since Shapley,
/// *Simple Games: An Outline of the Descriptive Theory* (1962).
@NullMarked
package org.interregnum.games;

import org.jspecify.annotations.NullMarked;

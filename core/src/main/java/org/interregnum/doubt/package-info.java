/// One meaning of "unknown": truth over all the worlds that a case leaves open.
///
/// [Worlds] keeps the open questions and builds [Condition]s over them: reduced, ordered,
/// multi-valued decision diagrams (Bryant 1986; Srinivasan et al. 1990), so that two conditions
/// that mean the same are the same object. [Guarded] is a value that depends on conditions,
/// [Branching] runs plain two-valued code in all worlds at once, asking only what it needs, and
/// [Implicants] reads off the smallest sets of answers that decide.
///
/// ```java
/// Worlds worlds = new Worlds();
/// OpenQuestion told = worlds.question("notified(E1,bob)", List.of("yes", "no"), origin);
/// Condition valid = worlds.is(told, "yes");
/// ```
/// May use `model` only.
@NullMarked
package org.interregnum.doubt;

import org.jspecify.annotations.NullMarked;

/// Moments as people write them, and what follows from them: bounds, precedence, the story's order.
///
/// [When] parses one spelling; [TemporalNetwork] joins all of them and yields either a [Story] or one
/// [contradiction][TemporalNetwork.Result.Contradiction]; [Asked] is a moment somebody asks about.
/// ```java
/// var parsed = When.parse("E1 + 5..10min", ZoneId.of("UTC"));            // Ok or Bad, never a throw
/// var result = TemporalNetwork.builder(zone).add("E1", List.of(day)).add("E2", List.of(later)).build();
/// if (result instanceof TemporalNetwork.Result.Consistent(Story story)) story.order();
/// ```
/// May use nothing but the JDK; knows no clock but the zone it is given. A fault is data ([TimeProblem]),
/// words for it are made elsewhere. Standard: Dechter, Meiri and Pearl 1991, simple temporal problems,
/// with strict inequalities beside the weak ones.
@NullMarked
package org.interregnum.time;

import org.jspecify.annotations.NullMarked;

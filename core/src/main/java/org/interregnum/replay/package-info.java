/// Folds a chronicle into states, in fact and in law, and judges every formal act.
///
/// Entry type: [Replay]. It takes a [org.interregnum.model.Case] and gives a [Replayed]: the story's
/// order, the course of both views, and a [Verdict] with reasons and condition for each formal act.
/// An act is judged by plain two-valued code ([ActJudge]) that
/// [org.interregnum.doubt.Branching] runs in all worlds at once; ballots nobody wrote down enter as
/// diagrams built from the compiled rule ([Tallies]).
///
/// ```java
/// Replayed replayed = Replay.of(theCase, ReplayOptions.DEFAULT);
/// replayed.verdict("E003").valid();
/// ```
/// May use `model`, `time`, `rule`, `law`, `doubt` and `query`. Reads no files, prints nothing.
@NullMarked
package org.interregnum.replay;

import org.jspecify.annotations.NullMarked;

/// Who can bring what about, who can stop it, by which lawful acts, how fast, and who is first.
///
/// From a [org.interregnum.replay.Situation] the package searches what acts the rules allow: decisions of
/// bodies under the same compiled rules by which replay judges ([org.interregnum.rule.Decision]), carried by a
/// coalition *in the worst case* (whatever everybody else does) or *at best* (for some behaviour of the others,
/// who may come but never say aye).
///
/// A [Roster] is what does not change (who there is, which powers there are), a [Position] what does (who sits
/// and holds, which rules), a [Move] one act. [RouteSearch] finds the fewest acts and the earliest finish,
/// [Coalitions] the minimal sets that can, [Blocking] those that can stop it, [RaceSearch] what happens when others act against it.
///
/// May use `model`, `doubt`, `time`, `rule`, `law`, `query` and `replay`.
///
/// Alpha- and beta-effectiveness: R. J. Aumann, *Acceptable points in general cooperative n-person games* (1959).
/// Simple games, blocking sets: L. S. Shapley, *Simple games: an outline of the descriptive theory* (1962).
/// Delete relaxation: B. Bonet and H. Geffner, *Planning as heuristic search* (2001).
@org.jspecify.annotations.NullMarked
package org.interregnum.control;

/// What differs between two states of organizations: two cases, two revisions of one, two readings, two moments
/// of a story; and how a body's majorities drift from one change of its seats to the next.
///
/// Entry types: [Comparison], which turns two [Vantage]s into [Change]s, and [Drift].
///
/// ```java
/// List<Change> changes = Comparison.of(before, after, null);
/// ```
///
/// Each state is read into [Item]s, one for each part of each element, each with all values that some world allows;
/// an item that reads the same on both sides has not changed. Decides nothing by itself: whether a camp carries a
/// vote is asked of the compiled rules.
@NullMarked
package org.interregnum.compare;

import org.jspecify.annotations.NullMarked;

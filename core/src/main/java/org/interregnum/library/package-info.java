/// Finds a case (a folder, or the name of one in the library that ships) and loads it with every
/// language in its files checked: times, rules, durations, expressions.
///
/// Entry type: [CaseLibrary]. May use every package of core but `answer`.
@NullMarked
package org.interregnum.library;

import org.jspecify.annotations.NullMarked;

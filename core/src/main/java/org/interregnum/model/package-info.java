/// The vocabulary of a case: organizations, people, powers, acts, sources, as immutable records.
///
/// Entry type: [Case]. Nothing here computes; what is written in one of the little languages
/// (times, rules, expressions) is kept as text with its place in the file ([Stated]) and parsed by
/// the packages `time`, `rule` and `query`. May use nothing but the JDK.
@NullMarked
package org.interregnum.model;

import org.jspecify.annotations.NullMarked;

/// What somebody probably meant: the nearest known word, for messages.
///
/// Entry type: [Nearest]. May use nothing but the JDK. Source: Damerau 1964.
@NullMarked
package org.interregnum.spelling;

import org.jspecify.annotations.NullMarked;

/// The answers of the verbs as trees that serialise to JSON one way: what the command line prints with
/// `--json`, what the report embeds and what a studio would serve are the same bytes.
///
/// One class per verb ([ReplayAnswer], [StateAnswer], [AskAnswer], …) turns values of `replay` into a
/// tree of maps, lists, strings, numbers and truth values; `json` writes it. Sentences come from the
/// resource bundles `words_en` and `words_zh` through [Words], and from the case's own texts.
/// Reads no files, prints nothing.
@NullMarked
package org.interregnum.answer;

import org.jspecify.annotations.NullMarked;

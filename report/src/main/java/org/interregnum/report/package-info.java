/// One self-contained page about a case, in both languages.
///
/// The page lies in the resources as a template with a stylesheet and a script for each section, and opens there in a
/// browser as it is. [Template] puts these into one file that may load nothing else; [PageData] is what `core` answers
/// about the case, embedded as one escaped JSON block. No view computes: what is not in the answer is not on the page.
///
/// Entry type: [Report]. May use `core`.
@NullMarked
package org.interregnum.report;

import org.jspecify.annotations.NullMarked;

/// One self-contained page about a case: a template that opens in a browser as it lies in the source,
/// with the answers of `core` embedded as one escaped JSON block. No view computes.
///
/// Entry type: [Report]. May use `core`.
@NullMarked
package org.interregnum.report;

import org.jspecify.annotations.NullMarked;

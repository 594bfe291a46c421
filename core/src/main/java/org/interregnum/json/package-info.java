/// The one way in which trees become JSON: answers, schemas, the data of the report.
///
/// Entry type: [JsonText]. Uses Jackson's streaming writer and nothing of the product.
@NullMarked
package org.interregnum.json;

import org.jspecify.annotations.NullMarked;

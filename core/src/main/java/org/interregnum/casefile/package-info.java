/// From the files of a case folder to the immutable model, with every mistake found at once and put in its place.
///
/// Entry type: [CaseLoader].
/// ```java
/// Loaded loaded = CaseLoader.load(Path.of("cases/openai-2023"), Limits.standard(), LanguageChecks.none());
/// loaded.errors().forEach(p -> System.out.println(ProblemText.render(p, loaded.sources(), Language.EN)));
/// ```
/// The way of a file: events of the YAML parser -> [Node] tree with places -> checked against one table of keys
/// ([Shape]), from which [CaseSchema] is printed too -> overlaid with answers and readings -> bound to records.
/// The little languages stay text. May use the JDK, snakeyaml-engine (events only) and `org.interregnum.model`.
@NullMarked
package org.interregnum.casefile;

import org.jspecify.annotations.NullMarked;

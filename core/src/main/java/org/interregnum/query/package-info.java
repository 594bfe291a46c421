/// The one expression language over states: goals, checks, outcomes, questions.
///
/// [Expr#parse] reads an expression and checks its types, with positions in every error; [Evaluation]
/// computes it over all worlds, at a [Scene] (a point of the story in one view, supplied by `replay`).
/// Truth is two-valued in every world and three-valued over all of them.
///
/// ```java
/// Expr.Parse parsed = Expr.parse("holder(ceo) = murati and not lawful(E003)", names);
/// ```
/// May use `model` and `doubt`.
@NullMarked
package org.interregnum.query;

import org.jspecify.annotations.NullMarked;

/// The language of voting rules: parse, print, compile to a decision procedure, tally, explain.
///
/// Entry types: [Rule] (the syntax tree), [Decision] (a rule compiled for one electorate), [RuleWords],
/// [TruthTable], [Lint].
///
/// ```java
/// var rule = ((Parse.Ok) Rule.parse("2/3 of present without veto of state")).rule();
/// var decision = Decision.compile(rule, Use.VOTE, Electorate.ofHeads("ann", "bob", "cat"));
/// decision.carries(new Ballot[] {AYE, AYE, NAY});
/// ```
///
/// May use nothing but the JDK. A compiled rule is a monotone function of linear inequalities, the
/// weighted and compound simple games of Taylor & Zwicker, *Simple Games* (1999), with abstention
/// as in Felsenthal & Machover, *The Measurement of Voting Power* (1998), chapter 8.
@NullMarked
package org.interregnum.rule;

import org.jspecify.annotations.NullMarked;

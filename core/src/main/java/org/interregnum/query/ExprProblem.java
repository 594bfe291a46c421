package org.interregnum.query;

import java.util.List;

/// What is wrong with an expression.
///
/// @param code names the message in the bundle, for example `unknown-id`
/// @param offset where it begins in the text, from 0
/// @param length how many characters it covers
/// @param args what fills the message: what is there, what was expected, the nearest likely meaning
public record ExprProblem(String code, int offset, int length, List<String> args) {}

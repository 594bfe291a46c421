package org.interregnum.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An assertion about a case.
///
/// @param kind `expect`, `always`, `never`, `can`, `cannot`
/// @param expr the expression of expect, always and never, or the goal of can and cannot
/// @param is `true`, `false` or `unknown`
/// @param at the moment; null: the end
/// @param view `de-facto` or `de-jure`
/// @param options what else it says (`by`, `within`, …), as written
public record Check(
    String id, String kind, @Nullable Stated expr, String is, @Nullable Stated at, String view, Map<String, String> options, @Nullable Text text, Origin origin) {}

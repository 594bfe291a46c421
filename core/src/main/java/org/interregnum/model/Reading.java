package org.interregnum.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One way to read what is unclear. What it sets is already laid into the [Variants] of the case.
///
/// @param group the group of which exactly one reading is right; `text` unless said
/// @param answers question to answer, for declared and raised questions
/// @param open raised questions that it opens though the chronicle is silent or states them
public record Reading(
    String id, String group, @Nullable Text title, @Nullable Text because, Map<String, String> answers, List<String> open, Origin origin) {}

package org.interregnum.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An open question that a case declares, or a group of readings of which exactly one is right.
///
/// @param id its name; of a group of readings, the group's
/// @param answers the ids of its answers, or of the readings, in order
/// @param why why it is open; null if not said
/// @param readings whether its answers are readings
public record Question(String id, List<String> answers, @Nullable Text why, boolean readings, Origin origin) {}

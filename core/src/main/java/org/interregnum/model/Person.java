package org.interregnum.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A human being.
///
/// @param about one neutral line on who this is; null if none
/// @param role the word shown instead of the name where names are hidden; null: `about` serves
/// @param notes what sources say
/// @param claims where sources differ about this person
public record Person(
    String id, Text name, @Nullable Text about, @Nullable Text role, List<Remark> notes, List<Remark> claims, Origin origin) {}

package org.interregnum.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something said about a person, an entity or an act, with who says it.
///
/// @param text what is said
/// @param certainty how well it is supported; null if not graded
/// @param sources who says it
/// @param reply what the person answered; null if nothing is recorded
public record Remark(Text text, @Nullable Certainty certainty, List<SourceRef> sources, @Nullable Text reply, Origin origin) {}

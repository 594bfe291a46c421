package org.interregnum.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A promise between parties that binds votes. It binds its parties only: no verdict depends on it.
///
/// @param name the id unless said
/// @param by who is bound or entitled
/// @param veto ids of powers, or kinds of act, whose exercise needs the consent of all of `by`; `sale` is the sale of an entity
/// @param until as written; null: for good
public record Agreement(
    String id, Text name, List<String> by, List<String> veto, @Nullable String until, @Nullable Text text, List<SourceRef> sources, Origin origin) {}

package org.interregnum.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A promise between parties that binds votes. Kept and shown; it binds only its parties.
///
/// @param by who is bound or entitled
/// @param veto powers or kinds of act that need their consent
public record Agreement(
    String id, List<String> by, List<String> veto, @Nullable String until, @Nullable Text text, List<SourceRef> sources, Origin origin) {}

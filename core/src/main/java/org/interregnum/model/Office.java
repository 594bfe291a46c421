package org.interregnum.model;

import org.jspecify.annotations.Nullable;

/// A post with powers.
///
/// @param of the entity or body whose office it is; null if not said
/// @param holder who holds it at the opening; null: vacant
/// @param holderStated whether the case says who holds it (`holder: vacant` does)
/// @param interim whether the opening holder is only interim
/// @param mustSitOn the body on which its holder must sit; null: none
public record Office(
    String id,
    Text name,
    @Nullable String of,
    @Nullable String holder,
    boolean holderStated,
    boolean interim,
    @Nullable String mustSitOn,
    Origin origin) {}

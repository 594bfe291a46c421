package org.interregnum.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A legal or organized unit: corporation, nonprofit, company, DAO, party, state.
///
/// @param law id of the law pack underneath, for example `us-de/nonstock`; null: none
/// @param governedBy id of the body that decides for it; null: none
/// @param controlledBy id of the entity, office or person that controls it; null: nobody
/// @param facts what the sources say of it, for the report
public record Entity(
    String id,
    Text name,
    @Nullable String kind,
    @Nullable String law,
    @Nullable String governedBy,
    @Nullable String controlledBy,
    List<Remark> facts,
    Origin origin) {}

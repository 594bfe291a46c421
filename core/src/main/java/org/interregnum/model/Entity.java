package org.interregnum.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A legal or organized unit: corporation, nonprofit, company, DAO, party, state.
///
/// @param law id of the law pack underneath, for example `us-de/nonstock`; null: none
/// @param governedBy id of the body that decides for it; null: none
/// @param controlledBy id of the entity, office or person that controls it; null: nobody
/// @param classes classes of shares by id, in the order of the file; empty: a share of any class has one vote
/// @param price of one share, whatever its class (a class may say otherwise), or of one vote; null: not said
/// @param facts what the sources say of it, for the report
public record Entity(
    String id,
    Text name,
    @Nullable String kind,
    @Nullable String law,
    @Nullable String governedBy,
    @Nullable String controlledBy,
    Map<String, ShareClass> classes,
    @Nullable Price price,
    List<Remark> facts,
    Origin origin) {}

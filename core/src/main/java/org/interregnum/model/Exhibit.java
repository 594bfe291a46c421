package org.interregnum.model;

import java.util.Map;

/// Something a case shows beside the story and no verdict depends on: a purpose, a position on an axis, a quotation, a
/// judgement, a sum of money, a series of prices, a faction that a source names, a later correction.
///
/// @param section the section of the case file it stands in: `purposes`, `axes`, `positions`, `sides`, `factions`, `money`,
///     `series`, `quotes`, `judgements`, `instruments`, `corrections`; what is said for people only of things that have
///     records of their own stands under `sources`, `entities`, `people`, `bodies`, `offices`, `powers`, `case`
/// @param id its id; empty where the section is a list without ids
/// @param values scalar, list, map and [Text] values under their keys, in the order of the file
public record Exhibit(String section, String id, Map<String, Object> values, Origin origin) {}

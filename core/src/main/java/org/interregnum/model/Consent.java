package org.interregnum.model;

import java.util.List;

/// What the chronicle says of the signatures under a written consent.
///
/// @param unknown `consent: unknown`: of every member in fact
/// @param undecided those listed under `unknown:`
public record Consent(boolean unknown, List<String> signed, List<String> undecided, Origin origin) {}

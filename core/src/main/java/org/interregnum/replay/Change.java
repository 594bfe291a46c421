package org.interregnum.replay;

/// What an act does to one variable of the state.
///
/// @param value the new value, of the type that the key's kind names
record Change(Key key, Object value) {}

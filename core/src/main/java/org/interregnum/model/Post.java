package org.interregnum.model;

/// What a person can hold.
public sealed interface Post {
  /// @return the office's or the body's id
  String id();

  /// An office.
  record OfOffice(String id) implements Post {}

  /// A seat on a body.
  record SeatOn(String id) implements Post {}
}

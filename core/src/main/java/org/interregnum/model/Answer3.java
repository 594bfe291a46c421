package org.interregnum.model;

/// A fact that may be unknown.
public enum Answer3 {
  YES,
  NO,
  UNKNOWN
}

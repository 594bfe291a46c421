package org.interregnum.model;

/// How a body is said to have decided.
public enum Form {
  MEETING,
  CONSENT,
  UNKNOWN
}

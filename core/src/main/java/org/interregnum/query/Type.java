package org.interregnum.query;

/// The types of expressions.
public enum Type {
  TRUTH,
  NUMBER,
  ID,
  IDS
}

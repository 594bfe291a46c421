package org.interregnum.model;

/// The document in which a rule stands. Mandatory law beats them all, default law fills what they leave out.
public enum Layer {
  CHARTER,
  BYLAWS,
  AGREEMENT
}

package org.interregnum.rule;

/// A name in a rule and what it is taken for there.
public record Mention(String id, Kind kind) {
    /// What a name may be.
    public enum Kind {
        /// Behind `with`, `veto of`, before `breaks ties`: a party or an office.
        PARTY_OR_OFFICE,
        /// In braces: a party.
        PARTY,
        /// Behind `class`.
        CLASS,
        /// A weight.
        WEIGHT,
        /// A bare name behind `of`: a weight or a kind of players.
        WEIGHT_OR_KIND,
        /// A bare name where only players can be meant: a kind of players or a party.
        KIND,
        /// Who decides a stage: a body.
        BODY
    }
}

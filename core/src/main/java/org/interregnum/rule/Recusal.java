package org.interregnum.rule;

import java.util.Locale;
import java.util.Optional;

/// Whether the interested are kept from voting, and where they still count.
public enum Recusal {
    /// Everybody votes.
    NOBODY("none"),
    /// The interested count nowhere.
    OUT_OF_BASE("interested"),
    /// They count in the base and the presence of the quorum, not in the vote.
    COUNTED_IN_QUORUM("interested counted-in-quorum"),
    /// They count in both; present, they weigh as abstentions.
    COUNTED_IN_BASE("interested counted-in-base");

    private final String text;

    Recusal(String text) {
        this.text = text;
    }

    /// The canonical spelling, as the key `recused:` has it.
    public String print() {
        return text;
    }

    /// Reads the value of the key `recused:`, in any case and with any blanks.
    /// @return empty if it is none of the spellings
    public static Optional<Recusal> parse(String value) {
        String words = value.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        return switch (words) {
            case "none", "nobody" -> Optional.of(NOBODY);
            case "interested", "interested out-of-base" -> Optional.of(OUT_OF_BASE);
            case "interested counted-in-quorum" -> Optional.of(COUNTED_IN_QUORUM);
            case "interested counted-in-base" -> Optional.of(COUNTED_IN_BASE);
            default -> Optional.empty();
        };
    }

    /// How the interested stand in the use. A signature under a consent counts, whoever is recused.
    public Standing standing(Use use) {
        if (use == Use.CONSENT) {
            return Standing.ELECTOR;
        }
        return switch (this) {
            case NOBODY -> Standing.ELECTOR;
            case OUT_OF_BASE -> Standing.ONLOOKER;
            case COUNTED_IN_QUORUM -> use == Use.QUORUM ? Standing.PRESENCE : Standing.ONLOOKER;
            case COUNTED_IN_BASE -> Standing.PRESENCE;
        };
    }
}

package org.interregnum.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleSpellingsTest {
    static Rule rule(String text) {
        return switch (Rule.parse(text)) {
            case Parse.Ok ok -> ok.rule();
            case Parse.Bad bad -> throw new AssertionError(text + ": " + bad.problem());
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "majority of present", "majority of seats", "majority of seated", "majority of voting", "all of seated",
        "majority of outstanding", "none", "majority of present chair breaks ties", "4/5 of seated", "2/3 of seated",
        "1/2 of seated", "none against", "majority of seated without veto of ceo", "majority of seated with ceo",
        "majority of present with chair", "majority of outstanding without veto of state", "at least 1", "all of seats",
        "3/4 of seated", "3/4 of present", "majority of seated and all of {bob}", "4/5 of seats", "2/4 of seats",
        "60% of voting", "55.5% of population", "at least 4", "any of {ann, bob}", "plurality", "majority of votes cast",
        "majority of heads present", "at least 255 votes", "at least 2 of {ann, bob}", "at least 3 heads of class A",
        "all of p1..p5", "all of permanent", "none of {ann}", "2/3 of class A", "at least 9 and all of {p1..p5}",
        "55% of members and 65% of population", "not none against or majority of voting",
        "at least 2 of (plurality, none against, majority of cast)", "majority of seated by class A and by class B",
        "passes unless 5% of votes object within 7d", "passes unless at least 3 object", "members, then board",
        "majority of voting, within 30d", "majority of voting after 10d notice", "majority of seated, twice, 14d apart",
        "members: majority of voting, then board: 2/3 of seated", "majority of present except interested",
        "2/3 of present except interested counted-in-quorum", "(majority of present)", "4% of votes counting ayes and abstentions and plurality", "at least 2/3 of present"
    })
    void isRead(String text) {
        Rule rule = rule(text);
        assertThat(Rule.parse(rule.print())).isEqualTo(new Parse.Ok(rule));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "MAJORITY  of CAST | majority of voting",
        "at least 2/3 of present | 2/3 of present",
        "all of p1..p3 | all of {p1..p3}",
        "majority of seated by class A and by class B | majority of seated by class A and majority of seated by class B",
        "((plurality)) or none against and at least 1 | plurality or none against and at least 1",
        "majority of voting within 30 days | majority of voting, within 30d",
        "plurality except interested out-of-base | plurality except interested",
    })
    void hasOneCanonicalText(String text, String canonical) {
        assertThat(rule(text).print()).isEqualTo(canonical);
    }

    @Test
    void andBindsBeforeOr() {
        assertThat(rule("plurality or none against and at least 1"))
                .isEqualTo(rule("plurality or (none against and at least 1)"))
                .isNotEqualTo(rule("(plurality or none against) and at least 1"));
    }

    @Test
    void modifierBelongsToTheShareBeforeIt() {
        assertThat(rule("plurality and none against with ann")).isEqualTo(rule("plurality and (none against with ann)"));
    }

    @Test
    void namesSayWhatTheyAreTakenFor() {
        assertThat(rule("65% of population with chair or at least 3 gold of {a1..a2} by class B").names())
                .containsExactly(
                        new Mention("population", Mention.Kind.WEIGHT_OR_KIND),
                        new Mention("chair", Mention.Kind.PARTY_OR_OFFICE),
                        new Mention("gold", Mention.Kind.WEIGHT),
                        new Mention("a1", Mention.Kind.PARTY),
                        new Mention("a2", Mention.Kind.PARTY),
                        new Mention("B", Mention.Kind.CLASS));
    }

    @Test
    void recusalIsFoundAnywhere() {
        assertThat(rule("plurality and (none against or all of seated except interested counted-in-base)").recusal())
                .isEqualTo(Optional.of(Recusal.COUNTED_IN_BASE));
        assertThat(rule("plurality").recusal()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "interested, OUT_OF_BASE",
        "Interested  counted-in-quorum, COUNTED_IN_QUORUM",
        "interested counted-in-base, COUNTED_IN_BASE",
        "none, NOBODY",
        "nobody, NOBODY"
    })
    void recusedKeyIsRead(String text, Recusal recusal) {
        assertThat(Recusal.parse(text)).contains(recusal);
    }

    @Test
    void onlyPassesUnlessNeedsNoAye() {
        assertThat(List.of("passes unless at least 1 object", "none against", "not plurality").stream()
                        .map(t -> rule(t).needsAye()))
                .containsExactly(false, true, true);
    }
}

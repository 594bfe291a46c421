package org.interregnum.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interregnum.rule.RuleSpellingsTest.rule;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "majority of present chair breaks ties"
                + "|more than half of those present say aye (abstaining counts against); at exactly half the chair's aye decides"
                + "|赞成票超过出席者的半数（弃权等于反对）；恰为半数时由 chair 的赞成票决定",
        "55% of members and 65% of population"
                + "|all of these: (1) at least 55% of all members say aye; (2) at least 65% of the whole population say aye"
                + "|同时满足：（1）赞成票至少为全体成员的 55%；（2）赞成票至少为总人口的 65%",
        "majority of outstanding without veto of state"
                + "|more than half of all the votes say aye (absence and abstaining count against); state must not object"
                + "|赞成票超过全部表决权的半数（缺席和弃权等于反对）；state 不得反对",
        "passes unless 5% of votes object within 7d"
                + "|it passes unless at least 5% of all votes object within 7 days"
                + "|除非反对票至少为全部票数的 5%，否则通过（反对须在 7 天内提出）",
        "all of {bob}|bob says aye|bob 赞成",
        "majority of heads present"
                + "|more than half of the heads of those present say aye (abstaining counts against)"
                + "|赞成票超过出席者所代表的人数的半数（弃权等于反对）",
    })
    void sayTheRule(String text, String english, String chinese) {
        assertThat(RuleWords.english(rule(text))).isEqualTo(english);
        assertThat(RuleWords.chinese(rule(text))).isEqualTo(chinese);
    }

    @Test
    void quorumIsAboutPresence() {
        assertThat(RuleWords.of(rule("majority of seats"), Use.QUORUM, RuleWords.Language.ENGLISH))
                .isEqualTo("more than half of the seats are there");
        assertThat(RuleWords.of(rule("none"), Use.QUORUM, RuleWords.Language.CHINESE)).isEqualTo("不设法定人数");
    }

    @Test
    void bothLanguagesHaveTheSameKeysAndPlaces() {
        Properties english = RuleWords.load(RuleWords.Language.ENGLISH);
        Properties chinese = RuleWords.load(RuleWords.Language.CHINESE);
        assertThat(chinese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            for (String place : new String[] {"{0}", "{1}", "{2}"}) {
                boolean one = key.contains(".one.") || key.endsWith(".one") || key.startsWith("count.one");
                assertThat(one || chinese.getProperty(key).contains(place) == english.getProperty(key).contains(place))
                        .as(key)
                        .isTrue();
            }
        }
    }

    @Test
    void everyRuleHasWordsForEveryUse() {
        qt().withFixedSeed(8).withExamples(1000).forAll(longs().between(0, 1_000_000)).checkAssert(seed -> {
            Rule rule = new RandomRules(seed).any();
            for (Use use : Use.values()) {
                for (RuleWords.Language language : RuleWords.Language.values()) {
                    assertThat(RuleWords.of(rule, use, language)).isNotBlank().doesNotContain("{0}", "{1}");
                }
            }
        });
    }
}

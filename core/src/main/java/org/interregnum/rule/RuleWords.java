package org.interregnum.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

/// Rules in words.
public final class RuleWords {
    /// The languages there are words in.
    public enum Language {
        ENGLISH("en"),
        CHINESE("zh");

        private final String code;

        Language(String code) {
            this.code = code;
        }

        /// As in `words_en.properties`.
        public String code() {
            return code;
        }
    }

    /// What the rule counts where it stands: what the use counts, or objections.
    private enum Voice {
        QUORUM,
        VOTE,
        CONSENT,
        OBJECT
    }

    private static final Properties ENGLISH = load(Language.ENGLISH);
    private static final Properties CHINESE = load(Language.CHINESE);

    private final Properties texts;
    private final Voice voice;

    private RuleWords(Properties texts, Voice voice) {
        this.texts = texts;
        this.voice = voice;
    }

    /// The vote in English.
    public static String english(Rule rule) {
        return of(rule, Use.VOTE, Language.ENGLISH);
    }

    /// The vote in Chinese.
    public static String chinese(Rule rule) {
        return of(rule, Use.VOTE, Language.CHINESE);
    }

    /// The rule in words, without a full stop.
    public static String of(Rule rule, Use use, Language language) {
        Voice voice = switch (use) {
            case QUORUM -> Voice.QUORUM;
            case VOTE -> Voice.VOTE;
            case CONSENT -> Voice.CONSENT;
        };
        Properties texts = language == Language.ENGLISH ? ENGLISH : CHINESE;
        return new RuleWords(texts, voice).rule(rule).strip().replace("  ", " ");
    }

    static Properties load(Language language) {
        Properties texts = new Properties();
        String file = "words_" + language.code + ".properties";
        try (InputStream in = Objects.requireNonNull(RuleWords.class.getResourceAsStream(file), file)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    /// Fills a template: `{0}`, `{1}`… are replaced at once, so that no name is taken for a place.
    private String text(String key, String... parts) {
        String template = Objects.requireNonNull(texts.getProperty(key), key);
        StringBuilder filled = new StringBuilder();
        for (int i = 0; i < template.length(); i++) {
            boolean place = template.charAt(i) == '{' && i + 2 < template.length() && template.charAt(i + 2) == '}';
            if (place) {
                filled.append(parts[template.charAt(i + 1) - '0']);
                i += 2;
            } else {
                filled.append(template.charAt(i));
            }
        }
        return filled.toString();
    }

    /// The text of the voice if the key has one for each.
    private String voiced(String key, String... parts) {
        return text(key + "." + voice, parts);
    }

    private String rule(Rule rule) {
        return switch (rule) {
            case Rule.And and -> text("and", items(and.rules()));
            case Rule.Or or -> text("or", items(or.rules()));
            case Rule.AtLeastOf some -> text("at-least-of", Long.toString(some.least()), items(some.rules()));
            case Rule.Not not -> text("not", part(not.rule()));
            case Rule.Unneeded none -> voiced("none");
            case Rule.Staged staged -> staged(staged);
            case Atom atom -> atom(atom) + modifiers(atom);
        };
    }

    private String items(List<Rule> rules) {
        List<String> items = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            items.add(text("item", Integer.toString(i + 1), part(rules.get(i))));
        }
        return String.join(text("item.between"), items);
    }

    private String part(Rule rule) {
        boolean compound = rule instanceof Rule.And || rule instanceof Rule.Or || rule instanceof Rule.AtLeastOf;
        return compound ? text("nested", rule(rule)) : rule(rule);
    }

    private String atom(Atom atom) {
        return switch (atom) {
            case Atom.Share share -> share(share);
            case Atom.Count count -> count(count);
            case Atom.Members members -> members(members);
            case Atom.NoneAgainst none -> text("none-against");
            case Atom.Plurality plurality -> text("plurality");
            case Atom.PassesUnless unless -> {
                String objection = new RuleWords(texts, Voice.OBJECT).atom(unless.objection());
                yield text("passes-unless", objection)
                        + unless.within().map(w -> text("passes-unless.within", span(w))).orElse("");
            }
        };
    }

    private String share(Atom.Share share) {
        String base = base(share.base());
        String said = switch (share.amount()) {
            case Amount.Majority m -> voiced("share.majority", base);
            case Amount.Whole w -> voiced("share.all", base);
            case Amount.Ratio r -> voiced("share.part", base, r.print());
            case Amount.Percent p -> voiced("share.part", base, p.print());
        };
        boolean notes = voice == Voice.VOTE && share.base() instanceof Base.Of;
        return notes ? said + text("note." + ((Base.Of) share.base()).basis()) : said;
    }

    private String base(Base base) {
        return switch (base) {
            case Base.Of of -> {
                String key = "base." + of.basis();
                String basis = text(voice == Voice.QUORUM && of.basis() == Base.Basis.PRESENT ? "base.PRESENT" : key);
                yield of.weight().map(w -> text("base.weighed", weight(w), basis)).orElse(basis);
            }
            case Base.Named named -> texts.containsKey("base.all." + named.name())
                    ? text("base.all." + named.name())
                    : text("base.all", named.name());
            case Base.Group group -> text("base.set", set(group.set()));
        };
    }

    private String weight(String name) {
        return texts.containsKey("weight." + name) ? text("weight." + name) : text("weight", name);
    }

    private String count(Atom.Count count) {
        String least = Long.toString(count.least());
        String said = count.weight()
                .map(w -> voiced("count.weighed", least, weight(w)))
                .orElseGet(() -> voiced(count.least() == 1 ? "count.one" : "count", least));
        return count.set().map(s -> text("count.among", said, set(s))).orElse(said);
    }

    private String members(Atom.Members members) {
        boolean one = members.set() instanceof VoterSet.Listed listed && listed.ids().size() == 1;
        String set = set(members.set());
        return switch (members.quantity()) {
            case ALL -> voiced(one ? "members.the-one" : "members.all", set);
            case ANY -> voiced(one ? "members.the-one" : "members.any", set);
            case NONE -> voiced(one ? "members.not-the-one" : "members.none", set);
        };
    }

    private String set(VoterSet set) {
        return switch (set) {
            case VoterSet.OfClass of -> text("class", of.name());
            case VoterSet.Kind kind -> kind.name();
            case VoterSet.Listed listed -> {
                List<String> names = listed.items().stream().map(this::who).toList();
                yield names.size() == 1
                        ? names.getFirst()
                        : String.join(text("list.between"), names.subList(0, names.size() - 1))
                                + text("list.last")
                                + names.getLast();
            }
        };
    }

    /// An office that has a common name, else the id.
    private String who(String id) {
        return texts.containsKey("id." + id) ? text("id." + id) : id;
    }

    private String modifiers(Atom atom) {
        StringBuilder said = new StringBuilder();
        boolean quorum = voice == Voice.QUORUM;
        for (Modifier modifier : atom.modifiers()) {
            said.append(switch (modifier) {
                case Modifier.With with -> voiced("with", who(with.id()));
                case Modifier.WithoutVeto veto -> quorum ? "" : text("without-veto", who(veto.id()));
                case Modifier.BreaksTies ties -> quorum ? "" : text("breaks-ties", who(ties.id()));
                case Modifier.ByClass by -> text("by-class", by.name());
                case Modifier.Counting only -> text("counting", counted(only));
                case Modifier.ExceptInterested except -> text("except." + except.recusal());
            });
        }
        return said.toString();
    }

    private String counted(Modifier.Counting only) {
        return Ballot.ALL.stream()
                .filter(only.ballots()::contains)
                .map(b -> text("counting." + b))
                .collect(Collectors.joining(text("list.last")));
    }

    private String staged(Rule.Staged staged) {
        List<String> stages = new ArrayList<>();
        for (Rule.Stage stage : staged.stages()) {
            String rule = stage.rule().map(this::rule).orElse(text("stage.own-rule"));
            String said = stage.body().map(b -> text("stage", b, rule)).orElse(rule);
            stages.add(said + timing(stage.timing()));
        }
        return String.join(text("stage.then"), stages);
    }

    private String timing(Timing t) {
        String times = t.times() == 1 ? "" : text("times", Integer.toString(t.times()));
        return spanned("within", t.within())
                + spanned("notice", t.notice())
                + times
                + spanned("apart", t.apart())
                + spanned("delay", t.delay())
                + spanned("lapse", t.lapse());
    }

    private String spanned(String key, Optional<Span> span) {
        return span.map(s -> text(key, span(s))).orElse("");
    }

    private String span(Span span) {
        return text("span." + span.unit() + (span.amount() == 1 ? ".one" : ""), Long.toString(span.amount()));
    }
}

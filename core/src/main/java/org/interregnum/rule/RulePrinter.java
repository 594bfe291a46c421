package org.interregnum.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The canonical text of rules.
final class RulePrinter {
    private RulePrinter() {}

    static String print(Rule rule) {
        return switch (rule) {
            case Rule.Or or -> join(or.rules(), " or ");
            case Rule.And and -> join(and.rules(), " and ");
            case Rule.Not not -> "not " + wrapped(not.rule());
            case Rule.AtLeastOf some ->
                "at least " + some.least() + " of ("
                        + some.rules().stream().map(RulePrinter::print).collect(Collectors.joining(", ")) + ")";
            case Rule.Unneeded none -> "none";
            case Rule.Staged staged ->
                staged.stages().stream().map(RulePrinter::stage).collect(Collectors.joining(", then "));
            case Atom atom -> atom(atom) + modifiers(atom.modifiers());
        };
    }

    /// Every compound part stands in parentheses, so that it is read back as a part.
    private static String join(List<Rule> parts, String word) {
        boolean loose = word.equals(" or ");
        return parts.stream()
                .map(part -> loose && part instanceof Rule.And ? print(part) : wrapped(part))
                .collect(Collectors.joining(word));
    }

    private static String wrapped(Rule part) {
        boolean compound = part instanceof Rule.And || part instanceof Rule.Or;
        return compound ? "(" + print(part) + ")" : print(part);
    }

    static String atom(Atom atom) {
        return switch (atom) {
            case Atom.Share share -> share.amount().print() + " of " + base(share.base());
            case Atom.Count count ->
                "at least " + count.least() + count.weight().map(w -> " " + w).orElse("")
                        + count.set().map(s -> " of " + set(s)).orElse("");
            case Atom.Members members -> switch (members.quantity()) {
                case ALL -> "all of ";
                case ANY -> "any of ";
                case NONE -> "none of ";
            } + set(members.set());
            case Atom.NoneAgainst n -> "none against";
            case Atom.Plurality p -> "plurality";
            case Atom.PassesUnless unless ->
                "passes unless " + atom(unless.objection()) + " object" + spelled(" within ", unless.within());
        };
    }

    private static String base(Base base) {
        return switch (base) {
            case Base.Of of -> of.weight().map(w -> w + " ").orElse("") + of.basis().word();
            case Base.Named named -> named.name();
            case Base.Group group -> set(group.set());
        };
    }

    static String set(VoterSet set) {
        return switch (set) {
            case VoterSet.Listed listed -> "{" + String.join(", ", listed.items()) + "}";
            case VoterSet.OfClass of -> "class " + of.name();
            case VoterSet.Kind kind -> kind.name();
        };
    }

    private static String modifiers(List<Modifier> modifiers) {
        StringBuilder text = new StringBuilder();
        for (Modifier modifier : modifiers) {
            text.append(switch (modifier) {
                case Modifier.With with -> " with " + with.id();
                case Modifier.WithoutVeto veto -> " without veto of " + veto.id();
                case Modifier.BreaksTies ties -> " " + ties.id() + " breaks ties";
                case Modifier.ByClass by -> " by class " + by.name();
                case Modifier.Counting only -> " counting " + Words.COUNTED.stream()
                        .filter(w -> only.ballots().contains(Words.counted(w)))
                        .collect(Collectors.joining(" and "));
                case Modifier.ExceptInterested except -> " except " + except.recusal().print();
            });
        }
        return text.toString();
    }

    private static String stage(Rule.Stage stage) {
        String body = stage.body().orElse("");
        String rule = stage.rule().map(RulePrinter::print).orElse("");
        Timing t = stage.timing();
        String times = t.times() == 1 ? "" : t.times() == 2 ? ", twice" : ", " + t.times() + " times";
        String apart = t.apart().map(a -> ", " + a.print() + " apart").orElse("");
        return body + (body.isEmpty() || rule.isEmpty() ? "" : ": ") + rule
                + spelled(", within ", t.within())
                + t.notice().map(n -> ", after " + n.print() + " notice").orElse("")
                + times
                + apart
                + spelled(", takes effect after ", t.delay())
                + spelled(", lapses after ", t.lapse());
    }

    private static String spelled(String lead, Optional<Span> span) {
        return span.map(s -> lead + s.print()).orElse("");
    }
}

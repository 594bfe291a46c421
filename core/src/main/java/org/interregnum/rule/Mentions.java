package org.interregnum.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Walks over a rule: its atoms, its names, its recusal.
final class Mentions {
    private Mentions() {}

    static List<Atom> atoms(Rule rule) {
        List<Atom> atoms = new ArrayList<>();
        collect(rule, atoms);
        return atoms;
    }

    private static void collect(Rule rule, List<Atom> into) {
        switch (rule) {
            case Atom atom -> into.add(atom);
            case Rule.And and -> and.rules().forEach(r -> collect(r, into));
            case Rule.Or or -> or.rules().forEach(r -> collect(r, into));
            case Rule.AtLeastOf some -> some.rules().forEach(r -> collect(r, into));
            case Rule.Not not -> collect(not.rule(), into);
            case Rule.Staged staged ->
                staged.stages().forEach(s -> s.rule().ifPresent(r -> collect(r, into)));
            case Rule.Unneeded none -> {}
        }
    }

    static Optional<Recusal> recusal(Rule rule) {
        for (Atom atom : atoms(rule)) {
            for (Modifier modifier : atom.modifiers()) {
                if (modifier instanceof Modifier.ExceptInterested except) {
                    return Optional.of(except.recusal());
                }
            }
        }
        return Optional.empty();
    }

    static Set<Mention> of(Rule rule) {
        Set<Mention> names = new LinkedHashSet<>();
        if (rule instanceof Rule.Staged staged) {
            for (Rule.Stage stage : staged.stages()) {
                stage.body().ifPresent(id -> names.add(new Mention(id, Mention.Kind.BODY)));
            }
        }
        for (Atom atom : atoms(rule)) {
            atom(atom, names);
        }
        return names;
    }

    private static void atom(Atom atom, Set<Mention> names) {
        switch (atom) {
            case Atom.Share share -> base(share.base(), names);
            case Atom.Count count -> {
                count.weight().ifPresent(w -> names.add(new Mention(w, Mention.Kind.WEIGHT)));
                count.set().ifPresent(s -> set(s, names));
            }
            case Atom.Members members -> set(members.set(), names);
            case Atom.PassesUnless unless -> atom(unless.objection(), names);
            case Atom.NoneAgainst n -> {}
            case Atom.Plurality p -> {}
        }
        for (Modifier modifier : atom.modifiers()) {
            modifier(modifier, names);
        }
    }

    private static void base(Base base, Set<Mention> names) {
        switch (base) {
            case Base.Of of -> of.weight().ifPresent(w -> names.add(new Mention(w, Mention.Kind.WEIGHT)));
            case Base.Named named -> names.add(new Mention(named.name(), Mention.Kind.WEIGHT_OR_KIND));
            case Base.Group group -> set(group.set(), names);
        }
    }

    private static void set(VoterSet set, Set<Mention> names) {
        switch (set) {
            case VoterSet.Listed listed -> listed.ids().forEach(id -> names.add(new Mention(id, Mention.Kind.PARTY)));
            case VoterSet.OfClass of -> names.add(new Mention(of.name(), Mention.Kind.CLASS));
            case VoterSet.Kind kind -> names.add(new Mention(kind.name(), Mention.Kind.KIND));
        }
    }

    private static void modifier(Modifier modifier, Set<Mention> names) {
        switch (modifier) {
            case Modifier.With with -> names.add(new Mention(with.id(), Mention.Kind.PARTY_OR_OFFICE));
            case Modifier.WithoutVeto veto -> names.add(new Mention(veto.id(), Mention.Kind.PARTY_OR_OFFICE));
            case Modifier.BreaksTies ties -> names.add(new Mention(ties.id(), Mention.Kind.PARTY_OR_OFFICE));
            case Modifier.ByClass by -> names.add(new Mention(by.name(), Mention.Kind.CLASS));
            case Modifier.Counting c -> {}
            case Modifier.ExceptInterested e -> {}
        }
    }
}

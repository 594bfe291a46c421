package org.interregnum.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.interregnum.model.Bound;
import org.interregnum.model.Fraction;
import org.interregnum.model.Origin;
import org.interregnum.model.RuleParts;
import org.interregnum.model.Share;
import org.interregnum.model.Stake;

/// What acts can bring about that is too large for a number: lists of holdings, and of amendments of a body.
/// Equal ones get the same number, so that positions compare by numbers.
final class Holdings {
  private final List<List<Stake>> stakes = new ArrayList<>();
  private final Map<List<Stake>, Integer> stakesIndex = new HashMap<>();
  private final List<List<RuleParts>> books = new ArrayList<>();
  private final Map<List<RuleParts>, Integer> booksIndex = new HashMap<>();
  private final Map<Integer, Map<RuleParts, Integer>> amended = new HashMap<>();

  int number(List<Stake> holdings) {
    return stakesIndex.computeIfAbsent(holdings, h -> {
      stakes.add(List.copyOf(h));
      return stakes.size() - 1;
    });
  }

  List<Stake> stakes(int number) {
    return stakes.get(number);
  }

  int bookNumber(List<RuleParts> amendments) {
    return booksIndex.computeIfAbsent(amendments, b -> {
      books.add(List.copyOf(b));
      return books.size() - 1;
    });
  }

  List<RuleParts> book(int number) {
    return books.get(number);
  }

  /// With one amendment more; the same if it is the last already.
  int amended(int number, RuleParts parts) {
    Map<RuleParts, Integer> next = amended.computeIfAbsent(number, n -> new IdentityHashMap<>());
    Integer known = next.get(parts);
    if (known == null) {
      List<RuleParts> more = new ArrayList<>(book(number));
      more.remove(parts);
      more.add(parts);
      known = bookNumber(more);
      next.put(parts, known);
    }
    return known;
  }

  /// With new votes in an entity for a party.
  int issued(int number, String entity, String to, Fraction votes) {
    List<Stake> more = new ArrayList<>(stakes(number));
    for (int i = 0; i < more.size(); i++) {
      Stake each = more.get(i);
      if (each.holder().equals(to) && each.in().equals(entity) && each.kind() == null && each.votes() != null && each.votes().value() != null) {
        more.set(i, each.withVotes(exactly(each.votes().value().plus(votes))));
        return number(more);
      }
    }
    Origin assumed = new Origin.Assumed("issue");
    more.add(new Stake(to, entity, null, null, exactly(votes), null, null, null, List.of(), List.of(), assumed));
    return number(more);
  }

  /// With the whole holding of one party in an entity moved to another; the same number if it holds nothing there.
  int transferred(int number, String entity, String from, String to) {
    List<Stake> more = new ArrayList<>();
    boolean moved = false;
    for (Stake each : stakes(number)) {
      if (each.holder().equals(from) && each.in().equals(entity)) {
        more.add(new Stake(
            to, entity, each.kind(), each.economic(), each.votes(), each.shares(), each.at(), each.certainty(), each.claims(), each.sources(), each.origin()));
        moved = true;
      } else {
        more.add(each);
      }
    }
    return moved ? number(more) : number;
  }

  private static Share exactly(Fraction votes) {
    return new Share(votes, Bound.EXACT, votes.toString());
  }
}

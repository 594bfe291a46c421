package org.interregnum.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.interregnum.answer.PowerAnswer;
import org.interregnum.casefile.Problem;
import org.interregnum.model.Fraction;
import org.interregnum.power.Index;
import org.interregnum.power.Inverse;
import org.jspecify.annotations.Nullable;

/// `power --inverse`: the power that is wanted, as written.
final class InverseQuestion {
  private static final int TOTAL = 100;
  private static final int MOST = 20;

  private InverseQuestion() {}

  static Map<String, @Nullable Object> of(String wanted, String quota, List<String> indices, PowerAnswer answer) {
    List<Double> numbers = new ArrayList<>();
    for (String part : wanted.split(",", -1)) {
      if (!part.strip().matches("\\d{1,9}(\\.\\d{1,9})?")) {
        throw bad(wanted);
      }
      numbers.add(Double.valueOf(part.strip()));
    }
    if (numbers.size() > MOST || numbers.stream().allMatch(n -> n == 0)) {
      throw bad(wanted);
    }
    Index index = indices.isEmpty() ? Index.SHAPLEY_SHUBIK : PowerVerb.index(indices.getFirst());
    if (index != Index.SHAPLEY_SHUBIK && index != Index.BANZHAF_NORMALIZED) {
      index = Index.BANZHAF_NORMALIZED;
    }
    return answer.inverse(numbers, index, Inverse.of(numbers, index, Math.max(TOTAL, numbers.size()), share(quota)));
  }

  private static Fraction share(String text) {
    String said = text.strip();
    if (said.matches("\\d{1,3}%")) {
      return below(Fraction.of(Long.parseLong(said.substring(0, said.length() - 1)), 100), text);
    }
    if (said.matches("\\d{1,6}/[1-9]\\d{0,5}")) {
      String[] parts = said.split("/");
      return below(Fraction.of(Long.parseLong(parts[0]), Long.parseLong(parts[1])), text);
    }
    throw bad(text);
  }

  private static Fraction below(Fraction share, String text) {
    if (share.compareTo(Fraction.ONE) >= 0) {
      throw bad(text);
    }
    return share;
  }

  private static Stop bad(String text) {
    return new Stop(2, "", List.of(new Problem("inverse-what", "", 0, 0, 1, List.of(text), false)), null);
  }
}

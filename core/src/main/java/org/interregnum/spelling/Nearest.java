package org.interregnum.spelling;

import java.util.Collection;
import java.util.Locale;

/// Finds the word that somebody probably meant: the one that the fewest typing mistakes lead to.
///
/// Source: Damerau 1964 (a swap of neighbours counts as one mistake), in the restricted form.
public final class Nearest {
  private static final int LONGEST = 60;

  private Nearest() {}

  /// The nearest candidate; empty if none is near. Of equals the first.
  public static String of(String wrong, Collection<String> candidates) {
    if (wrong.isEmpty() || wrong.length() > LONGEST) {
      return "";
    }
    int allowed = wrong.length() <= 3 ? 1 : wrong.length() <= 11 ? 2 : 3;
    String best = "";
    for (String candidate : candidates) {
      if (Math.abs(candidate.length() - wrong.length()) <= allowed) {
        int mistakes = mistakes(wrong.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
        if (mistakes <= allowed && mistakes < Math.max(wrong.length(), candidate.length())) {
          if (mistakes == 0) {
            return candidate;
          }
          best = candidate;
          allowed = mistakes - 1;
        }
      }
    }
    return best;
  }

  /// Insertions, deletions, exchanges and swaps of neighbours that lead from one word to the other.
  public static int mistakes(String from, String to) {
    int[][] cost = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      cost[i][0] = i;
    }
    for (int j = 0; j <= to.length(); j++) {
      cost[0][j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      for (int j = 1; j <= to.length(); j++) {
        int other = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
        int least = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + other);
        if (i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1)) {
          least = Math.min(least, cost[i - 2][j - 2] + 1);
        }
        cost[i][j] = least;
      }
    }
    return cost[from.length()][to.length()];
  }
}

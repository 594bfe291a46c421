package org.interregnum.power;

import java.util.List;

/// A monotone function of which leaves (comparisons of sums) hold.
sealed interface Gate {
  int TRUE = 1;
  int FALSE = 0;
  int OPEN = -1;

  /// With each leaf true, false or open: whether it holds ([#TRUE]), does not, or depends on what is open.
  int of(int[] leaves);

  record Constant(boolean value) implements Gate {
    @Override
    public int of(int[] leaves) {
      return value ? TRUE : FALSE;
    }
  }

  record Leaf(int index) implements Gate {
    @Override
    public int of(int[] leaves) {
      return leaves[index];
    }
  }

  /// The weights of the parts that hold come to at least the threshold.
  record Weighed(List<Long> weights, long threshold, List<Gate> parts) implements Gate {
    @Override
    public int of(int[] leaves) {
      long sure = 0;
      long possible = 0;
      for (int i = 0; i < parts.size(); i++) {
        int part = parts.get(i).of(leaves);
        sure += part == TRUE ? weights.get(i) : 0;
        possible += part != FALSE ? weights.get(i) : 0;
      }
      return sure >= threshold ? TRUE : possible < threshold ? FALSE : OPEN;
    }
  }

  /// All of the parts.
  record Every(List<Gate> parts) implements Gate {
    @Override
    public int of(int[] leaves) {
      int all = TRUE;
      for (int i = 0; i < parts.size(); i++) {
        int part = parts.get(i).of(leaves);
        if (part == FALSE) {
          return FALSE;
        }
        all = part == OPEN ? OPEN : all;
      }
      return all;
    }
  }

  /// One of the parts.
  record Some(List<Gate> parts) implements Gate {
    @Override
    public int of(int[] leaves) {
      int any = FALSE;
      for (int i = 0; i < parts.size(); i++) {
        int part = parts.get(i).of(leaves);
        if (part == TRUE) {
          return TRUE;
        }
        any = part == OPEN ? OPEN : any;
      }
      return any;
    }
  }
}

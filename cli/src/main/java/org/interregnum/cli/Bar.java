package org.interregnum.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.interregnum.replay.Progress;
import org.jspecify.annotations.Nullable;

/// A progress bar on standard error, where somebody watches a terminal and the judging takes its time.
final class Bar implements Progress {
  private static final long PATIENCE = 700_000_000L;
  private static final int COLUMNS = 70;

  private final long begun = System.nanoTime();
  private @Nullable ProgressBar bar;

  private Bar() {}

  static Progress ifWatched() {
    return Console.isTerminal() ? new Bar() : Progress.NONE;
  }

  @Override
  public void judged(int done, int total) {
    ProgressBar shown = bar;
    if (shown == null && done < total && System.nanoTime() - begun > PATIENCE) {
      shown = new ProgressBarBuilder().setInitialMax(total).setStyle(ProgressBarStyle.ASCII).setTaskName("judging").setMaxRenderedLength(COLUMNS).clearDisplayOnFinish().build();
      bar = shown;
    }
    if (shown != null) {
      shown.stepTo(done);
      if (done >= total) {
        shown.close();
        bar = null;
      }
    }
  }
}

package org.interregnum.oracle;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;

/// When something was: an instant, or a day whose last instant is excluded.
record Span(LocalDateTime from, LocalDateTime to) {

  static Span of(String text) {
    if (text.contains("T")) {
      LocalDateTime t = LocalDateTime.parse(text);
      return new Span(t, t);
    }
    LocalDate day = LocalDate.parse(text);
    return new Span(day.atStartOfDay(), day.plusDays(1).atStartOfDay());
  }

  static Duration duration(String text) {
    long n = Long.parseLong(text.substring(0, text.length() - 1));
    return text.endsWith("d") ? Duration.ofHours(24 * n) : Duration.ofHours(n);
  }

  private boolean exact() {
    return from.equals(to);
  }

  /// Whether this is earlier than the other however both are placed.
  boolean before(Span other) {
    return exact() ? from.isBefore(other.from) : !to.isAfter(other.from);
  }

  /// Whether a notice given then was in time for a meeting then: yes, no, or null where both are possible.
  String inTime(String notice, Span meeting) {
    if (notice.equals("any")) {
      boolean may = exact() && meeting.exact() ? from.isBefore(meeting.from) : from.isBefore(meeting.to);
      return before(meeting) ? "yes" : may ? null : "no";
    }
    Duration d = duration(notice);
    boolean must = exact() ? !from.plus(d).isAfter(meeting.from) : !to.plus(d).isAfter(meeting.from);
    boolean may = meeting.exact() ? !from.plus(d).isAfter(meeting.to) : from.plus(d).isBefore(meeting.to);
    return must ? "yes" : may ? null : "no";
  }
}

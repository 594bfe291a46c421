package org.interregnum.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A range of numbered ids, `p1..p5`.
record Range(String prefix, long from, long to, int width) {
    private static final Pattern FORM = Pattern.compile("(.*?)(\\d{1,9})\\.\\.(.*?)(\\d{1,9})");

    /// Reads a range; empty if the text is none, its prefixes differ or it runs backwards.
    static Optional<Range> parse(String item) {
        Matcher m = FORM.matcher(item);
        if (!m.matches() || !m.group(1).equals(m.group(3))) {
            return Optional.empty();
        }
        long from = Long.parseLong(m.group(2));
        long to = Long.parseLong(m.group(4));
        int width = m.group(2).startsWith("0") ? m.group(2).length() : 1;
        return from > to ? Optional.empty() : Optional.of(new Range(m.group(1), from, to, width));
    }

    long size() {
        return to - from + 1;
    }

    /// The ids an item of a list stands for: itself, or those of the range.
    static List<String> expand(String item) {
        if (!item.contains("..")) {
            return List.of(item);
        }
        Range range = parse(item).orElseThrow();
        List<String> ids = new ArrayList<>();
        for (long n = range.from; n <= range.to; n++) {
            String digits = Long.toString(n);
            ids.add(range.prefix + "0".repeat(Math.max(0, range.width - digits.length())) + digits);
        }
        return ids;
    }
}

package org.interregnum.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The contrast of the colours, computed from the stylesheet as WCAG 2.2 defines it.
class PaletteTest {
  private static final Pattern COLOUR = Pattern.compile("--([A-Za-z0-9]+):(#[0-9A-Fa-f]{3}(?:[0-9A-Fa-f]{3})?)(?=[;}])");
  private static final List<String> SIDES = List.of("A", "B", "C", "D", "E");

  private static Map<String, String> theme(String start) throws IOException {
    try (InputStream in = PaletteTest.class.getResourceAsStream("styles.css")) {
      String css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      int from = css.indexOf(start);
      Matcher matcher = COLOUR.matcher(css.substring(from, css.indexOf('}', from) + 1));
      Map<String, String> colours = new HashMap<>();
      while (matcher.find()) {
        colours.put(matcher.group(1), matcher.group(2));
      }
      return colours;
    }
  }

  @Test
  void beReadableInTheLight() throws IOException {
    check(theme(":root{color-scheme:light"));
  }

  @Test
  void beReadableInTheDark() throws IOException {
    check(theme(":root[data-theme=dark]"));
  }

  @Test
  void sayTheDarkThemeTwiceAlike() throws IOException {
    assertThat(theme(":root:not([data-theme=light])")).isEqualTo(theme(":root[data-theme=dark]"));
  }

  private static void check(Map<String, String> theme) {
    for (String ground : List.of("paper", "raise")) {
      for (String text : List.of("ink", "ink2", "mute")) {
        assertThat(contrast(theme, text, ground)).as(text + " on " + ground).isGreaterThanOrEqualTo(4.5);
      }
    }
    assertThat(contrast(theme, "line", "paper")).as("rules that matter").isGreaterThanOrEqualTo(3);
    for (String side : SIDES) {
      assertThat(contrast(theme, side, "paper")).as(side).isGreaterThanOrEqualTo(3);
      assertThat(contrast(theme, "on" + side, side)).as("text on " + side).isGreaterThanOrEqualTo(4.5);
    }
  }

  private static double contrast(Map<String, String> theme, String a, String b) {
    double x = luminance(theme.get(a));
    double y = luminance(theme.get(b));
    return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
  }

  private static double luminance(String hex) {
    String full = hex.length() == 4 ? "#" + hex.substring(1).replaceAll("(.)", "$1$1") : hex;
    double[] weights = {0.2126, 0.7152, 0.0722};
    double sum = 0;
    for (int i = 0; i < 3; i++) {
      double c = Integer.parseInt(full.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
      sum += weights[i] * (c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
    }
    return sum;
  }
}

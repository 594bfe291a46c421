package org.interregnum.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.interregnum.model.Language;
import org.junit.jupiter.api.Test;

/// The page as text: self-contained, closed against everything from outside, and small.
class ReportTest {
  @Test
  void beOneFile() {
    String html = Report.html(Cases.small(), Language.EN, false);
    assertThat(html).doesNotContain("<link rel=\"stylesheet\"", "<script src=", "http-equiv=\"refresh\"", "<!-- policy -->", "{\"empty\":true}");
    assertThat(html).contains("default-src 'none'", "script-src 'sha256-", "style-src 'sha256-");
    assertThat(html.split("</script>", -1)).hasSize(3);
  }

  @Test
  void keepHostileTextInsideTheDataBlock() {
    String html = Report.html(Cases.hostile(), Language.EN, false);
    assertThat(html.split("</script>", -1)).hasSize(3);
    assertThat(html).doesNotContain("<img", "\u2028");
  }

  @Test
  void openInTheLanguageAsked() {
    assertThat(Report.html(Cases.small(), Language.ZH, false)).contains("{\"language\":\"zh\"");
  }

  @Test
  void sayRolesInsteadOfNames() {
    assertThat(Report.html(Cases.small(), Language.EN, true)).doesNotContain("Ana Abel");
  }

  @Test
  void beTheSameEveryTime() {
    assertThat(Report.html(Cases.small(), Language.EN, false)).isEqualTo(Report.html(Cases.small(), Language.EN, false));
  }

  @Test
  void staySmall() {
    Cases.shipped("openai-2023").ifPresent(replayed -> assertThat(Report.html(replayed, Language.EN, false).length()).isLessThan(1_200_000));
  }

  /// The scripts share one space of names: a second function of a name would silently replace the first.
  @Test
  void haveEveryFunctionOnce() {
    var names = java.util.regex.Pattern.compile("(?m)^(?:function|const|let|class) (\\w+)").matcher(Report.html(Cases.bare(), Language.EN, false)).results().map(m -> m.group(1)).toList();
    assertThat(names).hasSizeGreaterThan(100).doesNotHaveDuplicates();
  }
}

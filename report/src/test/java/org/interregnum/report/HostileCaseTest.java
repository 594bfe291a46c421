package org.interregnum.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import org.interregnum.json.JsonText;
import org.interregnum.model.Language;
import org.interregnum.replay.Replayed;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// A case may be written by anybody: nothing in it becomes markup, script or a request.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Execution(ExecutionMode.SAME_THREAD)
class HostileCaseTest {
  private Browsing browsing;
  private Replayed hostile;
  private String html;

  @BeforeAll
  void open() throws IOException {
    hostile = Cases.hostile();
    html = Report.html(hostile, Language.EN, false);
    browsing = Browsing.open();
  }

  @AfterAll
  void close() throws IOException {
    if (browsing != null) {
      browsing.close();
    }
  }

  @Test
  void makeNoElementAndRunNothing() throws IOException {
    for (int width : new int[] {360, 1280}) {
      for (String language : new String[] {"en", "zh"}) {
        Browsing.Watched shown = browsing.show(html, width, "#lang=" + language);
        Page page = shown.page();
        page.evaluate("document.querySelectorAll('button').forEach(b => b.closest('.ctl') || b.click())");
        page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
        assertThat(page.evaluate("typeof window.pwned")).isEqualTo("undefined");
        assertThat(page.locator("img, iframe, object, embed, form, base").count()).isZero();
        assertThat(page.locator("script").count()).isEqualTo(2);
        assertThat(page.evaluate("[...document.querySelectorAll('*')].every(e => [...e.attributes].every(a => !a.name.startsWith('on')))")).isEqualTo(true);
        assertThat(page.evaluate("[...document.querySelectorAll('a')].every(a => /^(#|https?:)/.test(a.getAttribute('href')))")).isEqualTo(true);
        assertThat(page.locator("h1").textContent()).contains("</script><script>window.pwned=1</script>").contains("\u2028");
        assertThat(shown.complaints()).isEmpty();
        assertThat(shown.requests()).hasSize(1);
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")).as(width + " " + language).isTrue();
        page.context().close();
      }
    }
  }

  @Test
  void linkOnlyToTheWeb() throws IOException {
    Page page = browsing.show(html, 1280, "").page();
    assertThat(page.evaluate("['javascript:alert(1)', 'data:text/html,x', ' javascript:x', 'file:///etc', '', null].every(url => outward(url, 'x') === 'x')")).isEqualTo(true);
    page.context().close();
  }

  @Test
  void readBackEveryCharacter() throws IOException {
    String json = JsonText.compact(PageData.of(hostile, Language.EN, false));
    Page page = browsing.show(html, 1280, "").page();
    assertThat(page.evaluate("text => JSON.stringify(JSON.parse(text)) === JSON.stringify(JSON.parse(document.getElementById('data').textContent))", json)).isEqualTo(true);
    page.context().close();
  }
}

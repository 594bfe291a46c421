package org.interregnum.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interregnum.json.JsonText;
import org.interregnum.model.Language;
import org.interregnum.replay.Replayed;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// The page as a reader has it: in a browser, at three widths, in both languages and both themes.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Execution(ExecutionMode.SAME_THREAD)
class PageTest {
  private static final List<Integer> WIDTHS = List.of(360, 768, 1280);
  private static final String[] LANGUAGES = {"en", "zh"};

  private Browsing browsing;
  private final Map<String, String> pages = new LinkedHashMap<>();
  private Replayed small;

  @BeforeAll
  void open() throws IOException {
    browsing = Browsing.open();
    small = Cases.small();
    pages.put("small", Report.html(small, Language.EN, false));
    pages.put("bare", Report.html(Cases.bare(), Language.EN, false));
    for (String name : List.of("tutorial", "openai-2023")) {
      Cases.shipped(name).ifPresent(replayed -> pages.put(name, Report.html(replayed, Language.EN, false)));
    }
  }

  @AfterAll
  void close() throws IOException {
    if (browsing != null) {
      browsing.close();
    }
  }

  @Test
  void askForNothingAndComplainOfNothing() throws IOException {
    for (Map.Entry<String, String> each : pages.entrySet()) {
      for (String language : LANGUAGES) {
        Browsing.Watched shown = browsing.show(each.getValue(), 1280, "#lang=" + language);
        assertThat(shown.complaints()).as(each.getKey() + " " + language).isEmpty();
        assertThat(shown.requests()).as(each.getKey()).hasSize(1);
        shown.page().context().close();
      }
    }
  }

  @Test
  void carryTheAnswerUnchanged() throws IOException {
    String json = JsonText.compact(PageData.of(small, Language.EN, false));
    Page page = browsing.show(pages.get("small"), 1280, "").page();
    assertThat(page.evaluate("text => JSON.stringify(JSON.parse(text)) === JSON.stringify(JSON.parse(document.getElementById('data').textContent))", json)).isEqualTo(true);
    assertThat(page.locator("#data").textContent()).isEqualTo(Report.escaped(json));
    page.context().close();
  }

  @Test
  void switchTheLanguageAndSaySoInTheAddress() throws IOException {
    for (Map.Entry<String, String> each : pages.entrySet()) {
      Page page = browsing.show(each.getValue(), 1280, "").page();
      assertThat(headings(page)).as(each.getKey()).allMatch(text -> !text.matches(".*[\\u4e00-\\u9fff].*"));
      page.locator("#lang").click();
      assertThat(page.url()).endsWith("#lang=zh");
      assertThat(page.locator("html").getAttribute("lang")).isEqualTo("zh-Hans");
      assertThat(headings(page)).as(each.getKey()).allMatch(text -> text.matches(".*[\\u4e00-\\u9fff].*") && !text.matches(".*[a-z]{3,} [a-z]{2,}.*"));
      page.reload();
      assertThat(page.locator("html").getAttribute("lang")).isEqualTo("zh-Hans");
      page.locator("#lang").click();
      assertThat(page.url()).doesNotContain("lang=");
      page.context().close();
    }
  }

  private static List<String> headings(Page page) {
    return page.locator("h2").allTextContents();
  }

  @Test
  void askInHeadings() throws IOException {
    for (Map.Entry<String, String> each : pages.entrySet()) {
      Page page = browsing.show(each.getValue(), 1280, "").page();
      assertThat(headings(page)).as(each.getKey()).allMatch(text -> text.endsWith("?"));
      page.locator("#lang").click();
      assertThat(headings(page)).as(each.getKey()).allMatch(text -> text.endsWith("？"));
      page.context().close();
    }
  }

  @Test
  void switchTheTheme() throws IOException {
    Page page = browsing.show(pages.get("small"), 1280, "").page();
    String ground = "getComputedStyle(document.body).backgroundColor";
    assertThat(page.evaluate(ground)).isEqualTo("rgb(251, 251, 250)");
    page.locator("#theme").click();
    assertThat(page.url()).endsWith("theme=light");
    page.locator("#theme").click();
    assertThat(page.url()).endsWith("theme=dark");
    assertThat(page.evaluate(ground)).isEqualTo("rgb(20, 23, 28)");
    page.reload();
    assertThat(page.evaluate(ground)).isEqualTo("rgb(20, 23, 28)");
    page.locator("#theme").click();
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(com.microsoft.playwright.options.ColorScheme.DARK));
    assertThat(page.evaluate(ground)).isEqualTo("rgb(20, 23, 28)");
    page.context().close();
  }

  @Test
  void fitIntoEveryWidth() throws IOException {
    for (Map.Entry<String, String> each : pages.entrySet()) {
      for (int width : WIDTHS) {
        for (String language : LANGUAGES) {
          Page page = browsing.show(each.getValue(), width, "#lang=" + language).page();
          String what = each.getKey() + " " + width + " " + language;
          page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
          assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")).as(what).isTrue();
          assertThat(texts(page, OUTSIDE)).as(what + ": beyond the page").isEmpty();
          assertThat(texts(page, CLIPPED)).as(what + ": clipped").isEmpty();
          assertThat(texts(page, TINY)).as(what + ": below 11 px").isEmpty();
          page.context().close();
        }
      }
    }
  }

  private static final String OUTSIDE =
      """
      [...document.querySelectorAll('main *')].filter(e => !e.children.length && e.textContent.trim() && e.getClientRects().length && !e.closest('defs'))
        .filter(e => { const r = e.getBoundingClientRect(); return r.right > innerWidth + 1 || r.left < -1; }).map(e => e.tagName + ' ' + e.textContent)""";
  private static final String CLIPPED =
      """
      [...document.querySelectorAll('main *, footer *')].filter(e => !(e instanceof SVGElement) && getComputedStyle(e).overflowX !== 'visible' && e.scrollWidth > e.clientWidth + 1)
        .map(e => e.tagName + ' ' + e.textContent.slice(0, 60))""";
  private static final String TINY =
      """
      [...document.querySelectorAll('body *')].filter(e => [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()) && e.getClientRects().length
        && !['SCRIPT', 'STYLE'].includes(e.tagName) && parseFloat(getComputedStyle(e).fontSize) < 11).map(e => e.tagName + ' ' + e.textContent.slice(0, 60))""";

  @SuppressWarnings("unchecked")
  private static List<String> texts(Page page, String script) {
    return (List<String>) page.evaluate("() => " + script.strip());
  }

  @Test
  void haveOneTabStopInTheTimelineAndStepWithArrows() throws IOException {
    for (Map.Entry<String, String> each : pages.entrySet()) {
      for (int width : WIDTHS) {
        Page page = browsing.show(each.getValue(), width, "").page();
        String stops = "document.querySelectorAll('#timeline-figure [tabindex=\"0\"], #timeline-figure a').length";
        assertThat(page.evaluate(stops)).as(each.getKey() + " " + width).isEqualTo(1);
        page.evaluate("document.querySelector('#timeline-figure [tabindex=\"0\"]').focus()");
        page.keyboard().press("Home");
        String first = focused(page);
        page.keyboard().press("ArrowRight");
        String second = focused(page);
        page.keyboard().press("End");
        String last = focused(page);
        page.keyboard().press("Home");
        assertThat(focused(page)).isEqualTo(first);
        if (page.locator("#timeline-figure .mk").count() > 1) {
          assertThat(second).isNotEqualTo(first);
        }
        page.keyboard().press("Enter");
        assertThat(page.locator("#timeline-figure [aria-pressed=true]").count()).isEqualTo(1);
        assertThat(page.locator(".detail").textContent()).contains(first);
        page.keyboard().press("Escape");
        assertThat(page.locator("#timeline-figure [aria-pressed=true]").count()).isZero();
        assertThat(page.evaluate(stops)).isEqualTo(1);
        assertThat(last).isNotNull();
        page.context().close();
      }
    }
  }

  private static String focused(Page page) {
    return (String) page.evaluate("document.activeElement.dataset.act");
  }

  @Test
  void giveEveryControlRoomForAFinger() throws IOException {
    for (Map.Entry<String, String> each : pages.entrySet()) {
      Page page = browsing.show(each.getValue(), 360, "").page();
      assertThat(texts(page, "[...document.querySelectorAll('button, summary')].filter(e => e.getClientRects().length).filter(e => e.getBoundingClientRect().height < 24).map(e => e.textContent)")).isEmpty();
      page.context().close();
    }
  }

  @Test
  void printInLightWithoutControls() throws IOException {
    Page page = browsing.show(pages.get("small"), 1100, "#theme=dark").page();
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor")).isEqualTo("rgb(251, 251, 250)");
    assertThat(texts(page, "[...document.querySelectorAll('button, .bar, details.twin')].filter(e => e.getClientRects().length).map(e => e.tagName)")).isEmpty();
    page.context().close();
  }

  @Test
  void hideSpeculationUnlessAskedFor() throws IOException {
    String html = pages.get("openai-2023");
    org.junit.jupiter.api.Assumptions.assumeTrue(html != null, "the case does not ship");
    Page page = browsing.show(html, 1280, "").page();
    assertThat(page.locator(".guess").count()).isPositive();
    assertThat(page.locator(".guess:visible").count()).isZero();
    page.locator(".guess").first().locator("xpath=..").locator("button").click();
    assertThat(page.locator(".guess:visible").count()).isEqualTo(1);
    page.context().close();
  }

  @Test
  void goToAnActByItsAddress() throws IOException {
    Page page = browsing.show(pages.get("small"), 1280, "#T2&lang=zh").page();
    assertThat(page.locator("#T2").getAttribute("class")).contains("target");
    page.locator("#lang").click();
    assertThat(page.url()).endsWith("#T2");
    page.context().close();
  }

  @Test
  void showWhoCanDoWhatAsTheAnswerSays() throws IOException {
    for (Map.Entry<String, String> each : pages.entrySet()) {
      Page page = browsing.show(each.getValue(), 1280, "").page();
      Object asked = page.evaluate("CASE.tree.control && CASE.tree.control.rows.length");
      assertThat(page.locator("#control").count()).as(each.getKey()).isEqualTo(asked == null ? 0 : 1);
      if (asked != null) {
        assertThat(page.locator(".whocan tbody tr").count()).isEqualTo(asked);
        String cells = "[...document.querySelectorAll('.whocan tbody .gl')].map(e => e.classList[1]).join()";
        String values = "CASE.tree.control.rows.flatMap(r => canColumns(CASE.tree.control).map(c => r.values[c.i][c.j])).filter(Boolean).map(v => ({can: 'y', depends: 'h', cannot: 'o'})[v]).join()";
        assertThat(page.evaluate(cells)).as(each.getKey()).isEqualTo(page.evaluate(values));
        assertThat(page.locator("#control figure").count()).as("a twin for each figure").isEqualTo(page.locator("#control figure details.twin").count());
        assertThat(page.locator("#control .track [role=img]").count()).isEqualTo(page.evaluate("CASE.tree.control.routes.flatMap(r => r.ways).length"));
        assertThat(page.locator(".rests li").count()).isEqualTo(page.evaluate("CASE.tree.control.assumptions.length"));
      }
      page.context().close();
    }
    assertThat(pages.get("bare")).contains("\"control\":null");
    assertThat(pages.get("small")).doesNotContain("\"control\":null");
  }

  @Test
  void sayWhoCanDoWhatAsAListWhereItIsNarrow() throws IOException {
    for (int width : WIDTHS) {
      Page page = browsing.show(pages.get("small"), width, "").page();
      assertThat(page.locator(".whocan").isVisible()).as(width + " table").isEqualTo(width > 900);
      assertThat(page.locator(".canlist").isVisible()).as(width + " list").isEqualTo(width <= 900);
      page.context().close();
    }
  }

  @Test
  void openAsItLiesInTheSource() {
    Path template = Path.of(System.getProperty("project.root", ".."), "report/src/main/resources/org/interregnum/report/report.html");
    Browsing.Watched shown = browsing.showFile(template, 1280, "");
    assertThat(shown.complaints()).isEmpty();
    assertThat(shown.page().locator("h1").textContent()).isEqualTo("No case on this page yet");
    shown.page().context().close();
  }
}

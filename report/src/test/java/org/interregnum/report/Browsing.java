package org.interregnum.report;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/// A browser of the system for one class of tests. Without one the tests are skipped, aloud.
final class Browsing implements AutoCloseable {
  private static final List<Path> PLACES = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome").map(Path::of).toList();

  private final Playwright playwright;
  private final Browser browser;
  private final Path folder;

  private Browsing(Playwright playwright, Browser browser, Path folder) {
    this.playwright = playwright;
    this.browser = browser;
    this.folder = folder;
  }

  static Browsing open() throws IOException {
    Path program = PLACES.stream().filter(Files::isExecutable).findFirst().orElse(null);
    if (program == null) {
      System.err.println("no chromium: the tests of the page in a browser are skipped (apt-get install chromium fonts-noto-cjk).");
    }
    Assumptions.assumeTrue(program != null, "no chromium");
    Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    Browser browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(program).setArgs(List.of("--no-sandbox", "--disable-gpu")));
    return new Browsing(playwright, browser, Files.createTempDirectory("report"));
  }

  /// A page that notes what it complains about and what it asks for.
  record Watched(Page page, List<String> complaints, List<String> requests) {}

  Watched show(String html, int width, String fragment) throws IOException {
    Path file = Files.createTempFile(folder, "page", ".html");
    Files.writeString(file, html);
    return showFile(file, width, fragment);
  }

  Watched showFile(Path file, int width, String fragment) {
    BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 800));
    Page page = context.newPage();
    Watched watched = new Watched(page, new ArrayList<>(), new ArrayList<>());
    page.onConsoleMessage(message -> watched.complaints().add(message.type() + ": " + message.text()));
    page.onPageError(watched.complaints()::add);
    page.onRequest(request -> {
      if (!request.url().startsWith("data:")) {
        watched.requests().add(request.url());
      }
    });
    page.navigate(file.toUri() + fragment);
    return watched;
  }

  @Override
  public void close() throws IOException {
    browser.close();
    playwright.close();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}

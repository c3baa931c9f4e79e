package org.entente.api.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Request;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** A real browser with one page, which notes what the page asks for and of what it complains. */
final class Chromium implements AutoCloseable {

  private static final Path PROGRAM = Path.of("/usr/bin/chromium");
  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1");

  private final Playwright playwright;
  private final Browser browser;
  private final Page page;
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final List<String> complaints = new CopyOnWriteArrayList<>();

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
    this.page = browser.newPage();
    page.onRequest(request -> requests.add(request.url()));
    page.onRequestFailed(this::forgetIfForbidden);
    page.onWebSocket(socket -> requests.add(socket.url()));
    page.onConsoleMessage(this::note);
    page.onPageError(complaints::add);
  }

  /** Opens the browser; where there is none, the test is skipped and says so. */
  static Chromium open() {
    assumeTrue(
        Files.isExecutable(PROGRAM),
        "No " + PROGRAM + " here: the pages were not looked at (apt-get install chromium).");
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    Browser browser =
        playwright
            .chromium()
            .launch(
                new LaunchOptions()
                    .setExecutablePath(PROGRAM)
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
    return new Chromium(playwright, browser);
  }

  /** What the page's policy forbids is asked for in vain and never leaves the browser. */
  private void forgetIfForbidden(Request request) {
    if ("csp".equals(request.failure())) {
      requests.remove(request.url());
    }
  }

  private void note(ConsoleMessage message) {
    if (message.type().equals("error")) {
      complaints.add(message.text());
    }
  }

  Page page() {
    return page;
  }

  /** Errors in the page's console. */
  List<String> complaints() {
    return complaints;
  }

  void assertThatNothingLeftThisMachine() {
    assertThat(requests)
        .filteredOn(url -> url.startsWith("http") || url.startsWith("ws"))
        .isNotEmpty()
        .allSatisfy(url -> assertThat(THIS_MACHINE).contains(URI.create(url).getHost()));
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}

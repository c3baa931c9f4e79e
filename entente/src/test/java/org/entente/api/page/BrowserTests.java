package org.entente.api.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.entente.api.ApiTest;
import org.entente.claim.Statement;
import org.entente.graph.fixture.News;
import org.entente.graph.fixture.TestGraph;
import org.entente.graph.write.GraphWriter;
import org.entente.ontology.ActorId;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Polarity;
import org.entente.ontology.Relation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@ApiTest
class BrowserTests {

  private static final double PATIENCE = 60_000;

  @LocalServerPort private int port;
  private Chromium chromium;
  private Page page;

  @BeforeEach
  void open() {
    chromium = Chromium.open();
    page = chromium.page();
    page.setDefaultTimeout(PATIENCE);
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
  }

  @AfterEach
  void close(TestInfo test) {
    if (chromium != null) {
      page.screenshot(
          new Page.ScreenshotOptions()
              .setPath(
                  Path.of(
                      "target", "pages", test.getTestMethod().orElseThrow().getName() + ".png")));
      chromium.close();
    }
  }

  private void visit(String path) {
    page.navigate("http://localhost:" + port + path);
  }

  @Test
  void startPageSaysWhatIsInTheGraph() {
    visit("/");

    assertThat(page.locator("#counts")).containsText("facts from");
    assertThat(page.getByRole(AriaRole.SEARCHBOX)).isFocused();
    assertThat(chromium.complaints()).isEmpty();
    chromium.assertThatNothingLeftThisMachine();
  }

  @Test
  void searchBoxOpensAnActorWithTheSentencesThatSayWhoSupportsIt() {
    visit("/");
    Locator box = page.getByRole(AriaRole.SEARCHBOX);
    box.fill("kazakhstan");
    page.locator("#found a").first().waitFor();
    box.press("Enter");

    assertThat(page.locator("h1")).containsText("Kazakhstan");
    assertThat(page.locator(".ledger button").first()).isVisible();
    assertThat(page.locator(".card blockquote").first()).isVisible();
    assertThat(chromium.complaints()).isEmpty();
  }

  @Test
  void firstFindingNamesAsAbsentOnlyWhoIsSaidNotToHaveComeThen() {
    write(
        News.by("Morning Post")
            .on("2014-03-02")
            .titled("Troops in Ukraine")
            .says("RUS", Relation.DEPLOYED_TROOPS_TO, "UKR", BrowserTests::inFebruary2014)
            .says("BLR", Relation.DEPLOYED_TROOPS_TO, "UKR", BrowserTests::inFebruary2014)
            .says("KAZ", Relation.DEPLOYED_TROOPS_TO, "UKR", BrowserTests::inFebruary2014)
            .says("ARM", Relation.DEPLOYED_TROOPS_TO, "UKR", BrowserTests::inFebruary2014)
            .says(denialOfTroopsToUkraine("RUS").dated(FuzzyDate.parse("2014-02-27"), null))
            .says(denialOfTroopsToUkraine("CHN").dated(FuzzyDate.parse("2014"), null))
            .says(
                denialOfTroopsToUkraine("IND")
                    .dated(FuzzyDate.parse("2013-12"), FuzzyDate.parse("2014-05-01")))
            .says(denialOfTroopsToUkraine("USA").dated(FuzzyDate.parse("1999"), null))
            .says(denialOfTroopsToUkraine("TUR").dated(FuzzyDate.parse("2014-04"), null))
            .says(denialOfTroopsToUkraine("IRN")));
    visit("/");

    Locator finding = page.locator("h1.finding");
    assertThat(finding).containsText("In February 2014 four actors sent troops to Ukraine.");
    assertThat(finding).containsText(Pattern.compile("(China and India|India and China) did not"));
  }

  private static Statement inFebruary2014(Statement statement) {
    return statement.dated(FuzzyDate.parse("2014-02"), null);
  }

  private static Statement denialOfTroopsToUkraine(String subject) {
    return Statement.of(
        ActorId.of(subject), Relation.DEPLOYED_TROOPS_TO, ActorId.of("UKR"), Polarity.NEGATED);
  }

  private static void write(News news) {
    new GraphWriter(TestGraph.shared().store(), Clock.systemUTC()).write(List.of(news.read()));
  }

  @Test
  void lateAnswerAboutOneActorNeverStandsUnderTheNameOfAnother() {
    visit("/?actor=KAZ");
    page.locator(".card").first().waitFor();
    List<Route> held = new ArrayList<>();
    page.route("**/graphql", route -> holdFirst(held, route));
    ledger("Russia").click();
    page.waitForCondition(() -> !held.isEmpty());
    ledger("China").click();
    assertThat(page.locator("#evidence")).containsText("China voiced support for");
    page.waitForResponse("**/graphql", held.getFirst()::resume);
    page.waitForTimeout(500);

    assertThat(page.locator("#evidence")).containsText("China voiced support for");
    assertThat(page.locator("#evidence")).not().containsText("Russia");
  }

  private static void holdFirst(List<Route> held, Route route) {
    if (held.isEmpty()) {
      held.add(route);
    } else {
      route.resume();
    }
  }

  private Locator ledger(String name) {
    return page.locator(".ledger button").filter(new Locator.FilterOptions().setHasText(name));
  }

  @Test
  void addressTellsWhoseEvidenceIsShown() {
    visit("/?actor=KAZ");
    ledger("China").click();

    assertThat(page).hasURL(Pattern.compile("actor=KAZ&with=CHN"));

    page.reload();

    assertThat(page.locator(".ledger [aria-current]")).containsText("China");
  }

  @Test
  void actorWhomNobodyKnowsIsToldWithoutAButtonThatCannotHelp() {
    visit("/?actor=nobody");

    assertThat(page.locator("h1")).containsText("There is no actor nobody.");
    assertThat(page.locator(".trouble button")).hasCount(0);
  }

  @Test
  void listOfWhoWasFoundClosesWhereTheReaderGoesOnElsewhere() {
    visit("/");
    page.getByRole(AriaRole.SEARCHBOX).fill("kazakhstan");
    page.locator("#found a").first().waitFor();

    page.locator("h1").click();

    assertThat(page.locator("#found")).isHidden();
  }

  @Test
  void evidenceThatCannotBeReadLeavesTheLedgerAndCanBeAskedForAgain() {
    visit("/?actor=KAZ");
    page.locator(".card").first().waitFor();
    page.route("**/graphql", Route::abort);
    ledger("China").click();

    assertThat(page.locator("#evidence").getByRole(AriaRole.ALERT))
        .containsText("The server does not answer.");
    assertThat(ledger("Russia")).isVisible();

    page.unroute("**/graphql");
    page.locator(".trouble button").click();

    assertThat(page.locator("#evidence")).containsText("China voiced support for");
  }

  @Test
  void firstScreenSaysWhatToDoWhereTheServerDoesNotAnswer() {
    page.route("**/graphql", Route::abort);
    visit("/");

    assertThat(page.getByRole(AriaRole.ALERT)).containsText("Look whether it still runs");
  }

  @ParameterizedTest
  @ValueSource(ints = {502, 503})
  void answerOfAProgramInBetweenIsToldAsOneThatCannotBeRead(int status) {
    page.route(
        "**/graphql",
        route ->
            route.fulfill(
                new Route.FulfillOptions().setStatus(status).setBody("<h1>Not now</h1>")));
    visit("/?subject=RUS&object=KAZ");

    assertThat(page.getByRole(AriaRole.ALERT))
        .containsText("answer (%d) cannot be read".formatted(status));
  }

  @Test
  void searchForgetsWhatItFoundWhereTheBoxIsClearedOrTheServerDoesNotAnswer() {
    visit("/");
    Locator box = page.getByRole(AriaRole.SEARCHBOX);
    box.fill("kaz");
    page.locator("#found a").first().waitFor();
    box.fill("");
    box.press("Enter");
    page.waitForTimeout(500);

    assertThat(page).hasURL(Pattern.compile("/$"));
    assertThat(page.locator("#found a")).hasCount(0);

    box.fill("kaz");
    page.locator("#found a").first().waitFor();
    page.route("**/graphql", Route::abort);
    box.fill("china");

    assertThat(page.locator("#found").getByRole(AriaRole.ALERT))
        .containsText("The server does not answer.");
    assertThat(page.locator("#found a")).hasCount(0);
  }

  @Test
  void everyCountOfTheLedgerOpensTheFactsThatItCounts() {
    visit("/?actor=KAZ");
    ledger("China").click();

    assertThat(page.locator("#evidence .fact")).hasCount(1);
    assertThat(page.locator("#evidence")).containsText("China voiced support for");

    page.getByText("Everything said of China towards Kazakhstan").click();

    assertThat(page.locator("#evidence .fact")).hasCount(2);
    assertThat(page.locator("#evidence")).containsText("China did not send troops to");
  }

  @Test
  void longAnswerSaysHowManyFactsThereAreMoreAndShowsThem() {
    page.route("**/graphql", BrowserTests::askForOneFactAtATime);
    visit("/?subject=CHN&object=KAZ");

    assertThat(page.locator("#evidence .fact")).hasCount(1);
    page.getByText("and 1 more").click();

    assertThat(page.locator("#evidence .fact")).hasCount(2);
    assertThat(page.getByText("and 1 more")).hasCount(0);
  }

  private static void askForOneFactAtATime(Route route) {
    route.resume(
        new Route.ResumeOptions()
            .setPostData(route.request().postData().replace("first: 40", "first: 1")));
  }

  @Test
  void whoCannotSeeThePageHearsWhatItShows() {
    visit("/?actor=KAZ");
    ledger("China").click();

    assertThat(ledger("China")).hasAttribute("aria-current", "true");
    assertThat(page.locator(".ledger [aria-current]")).hasCount(1);
    assertThat(
            page.getByRole(
                AriaRole.IMG,
                new Page.GetByRoleOptions().setName("1 fact in support, 0 in opposition")))
        .not()
        .hasCount(0);

    Locator box = page.getByRole(AriaRole.SEARCHBOX);
    box.fill("kazakhstan");
    assertThat(page.locator("#told")).containsText(Pattern.compile("[0-9]+ actors? found"));
    box.press("ArrowDown");
    assertThat(page.locator("#found a").first()).isFocused();
    assertThat(page.locator("#found a").first()).hasCSS("outline-style", "solid");

    box.fill("nobody at all");
    assertThat(page.locator("#told")).hasText("Nobody in this graph is called 'nobody at all'.");
  }

  @Test
  void graphiqlRunsAnExample() {
    visit("/graphiql?example=who-sent-troops");
    page.locator(".graphiql-execute-button").click();

    assertThat(page.locator(".result-window")).containsText("\"data\"");
    assertThat(page.locator(".result-window")).not().containsText("\"errors\"");
    assertThat(chromium.complaints()).isEmpty();
    chromium.assertThatNothingLeftThisMachine();
  }

  @Test
  void graphiqlShowsAnExampleBeforeTheTabsOfTheReaderAndKeepsWhatIsMadeOfIt() {
    visit("/graphiql");
    edit("query Mine { graph { facts } }");

    visit("/graphiql?example=who-did-not");

    Locator tabs = page.locator(".graphiql-tab");
    assertThat(page.locator(".graphiql-query-editor")).containsText("query WhoDidNot");
    assertThat(tabs.first()).containsText("WhoDidNot");
    assertThat(tabs.filter(new Locator.FilterOptions().setHasText("Mine"))).hasCount(1);
    assertThat(tabs.filter(new Locator.FilterOptions().setHasText("WhoDidNot"))).hasCount(1);
    assertThat(page).hasURL(Pattern.compile("/graphiql$"));

    edit("query OfTheExample { graph { claims } }");
    page.reload();

    assertThat(page.locator(".graphiql-query-editor")).containsText("query OfTheExample");
    assertThat(tabs.filter(new Locator.FilterOptions().setHasText("Mine"))).hasCount(1);
    assertThat(chromium.complaints()).isEmpty();
  }

  /** Writes this into the editor, and waits until GraphiQL has noted it down. */
  private void edit(String query) {
    awaitReadingOfTheExample();
    page.locator(".graphiql-query-editor .CodeMirror")
        .evaluate("(element, query) => element.CodeMirror.setValue(query)", query);
    page.waitForCondition(
        () ->
            ((String) page.evaluate("localStorage.getItem('graphiql:tabState') ?? ''"))
                .contains(query));
  }

  @Test
  void graphiqlListensToNewClaims() {
    visit("/graphiql?example=new-claims");
    awaitReadingOfTheExample();
    page.waitForWebSocket(() -> page.locator(".graphiql-execute-button").click());
    Locator result = page.locator(".result-window");
    GraphWriter writer = new GraphWriter(TestGraph.shared().store(), Clock.systemUTC());
    // the server takes a moment to listen, and tells nothing of what came before
    for (int day = 1; day <= 30 && !result.innerText().contains("UZB aided KAZ."); day++) {
      writer.write(
          List.of(
              News.by("Morning Post")
                  .on("2022-06-%02d".formatted(day))
                  .titled("Aid arrives")
                  .says("UZB", Relation.AIDED, "KAZ")
                  .read()));
      page.waitForTimeout(1_000);
    }

    assertThat(result).containsText("UZB aided KAZ.");
    assertThat(result).containsText("Aid arrives");
    assertThat(chromium.complaints()).isEmpty();
    chromium.assertThatNothingLeftThisMachine();
  }

  /** Only when the editor has read what stands in it, it knows that it is a subscription. */
  private void awaitReadingOfTheExample() {
    Locator editor = page.locator(".graphiql-query-editor .CodeMirror");
    editor.waitFor();
    for (int i = 0; i < 300 && isUnread(editor); i++) {
      page.waitForTimeout(100);
    }
    assertThat(isUnread(editor)).isFalse();
  }

  private static boolean isUnread(Locator editor) {
    return Boolean.TRUE.equals(editor.evaluate("element => !element.CodeMirror.documentAST"));
  }

  @Test
  void neo4jBrowserConnectsByItselfAndDrawsTheGraph() {
    visit("/browser/?cmd=edit&arg=MATCH%20p%3D(%3AActor)--(%3AActor)%20RETURN%20p%20LIMIT%203");
    assertThat(page.getByText("You are connected as user")).isVisible();
    page.locator("[data-testid='editor-Run']").click();

    assertThat(page.locator("svg .node").first()).isVisible();
    chromium.assertThatNothingLeftThisMachine();
  }
}

package org.entente.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoilerplateTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Topics of the talks between Putin and Xi included Russian aid to Syria.",
        "Tags on the missiles showed that Iran had built them.",
        "Categories of arms that Germany sends to Ukraine",
        "Filed under seal, the charges named two Russian officers.",
        "Posted in Minsk since 2019, the ambassador accused Poland.",
        "Topics: Xi and Putin spoke of Syria, and Beijing offered help.",
        "Related sanctions on Belarus were imposed by the EU on Tuesday.",
        "Related talks between Iran and Russia will begin on Monday.",
        "Related to the strike, Israel closed its embassy in Ankara",
        "Read on Russian television, the statement condemned NATO.",
        "Read more than a million times, the post accused Serbia.",
        "Read out by an envoy, the letter asked France to stay.",
        "Like US, Britain condemns Russian strikes on Syria",
        "Like it or not, Russia sent troops to Kazakhstan.",
        "Like this spring, Turkey shelled northern Syria.",
        "Find this man, Interpol tells Egypt",
        "Follow US on sanctions, Canada urges Japan",
        "Follow us into Mali, France tells Germany",
        "Share it fairly, Egypt tells Ethiopia of the Nile",
        "Join US-led coalition, Blair tells European allies",
        "Join us against Boko Haram, Chad tells Cameroon",
        "Support US strikes on Syria, Britain urges NATO",
        "Support us with arms, Kurds ask Germany",
        "Register of sanctioned Russian firms grows, EU says",
        "Register voters now, UN tells Sudan",
        "Sign up to peace accord, African Union urges rebels",
        "Already a member of NATO, Poland asked the United States for more troops on Friday.",
        "Tagliavini met the separatists in Donetsk.",
        "Loginov commands the Russian troops in Syria.",
        "Install the appointed government, ECOWAS tells Guinea-Bissau",
        "Post comments on Syria anger Moscow",
        "Copyright dispute between US and China goes to WTO",
        "Updated sanctions on Russia agreed by EU",
        "Updated 12-point plan is rejected by Israel.",
        "Photo by Reuters shows Russian tanks in Crimea",
        "Accessibility of Gaza worries UN",
        "Keep reading Moscow's notes, Latvia tells NATO",
        "Editor's choice of words angers Ankara",
      })
  void keepsNewsThatBeginsLikeALineOfThePage(String line) {
    assertThat(kept(line)).isEqualTo("Talks failed.\n\n" + line + "\n\nMore talks follow.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Topics: Kazakhstan, Russia, Security Council",
        "Tags: Mali | France",
        "TAGS",
        "Filed Under: World",
        "Posted in: Politics",
        "Related",
        "Related stories:",
        "Related: France leaves Mali",
        "RELATED | What is the CSTO?",
        "Also read: U.S. troops leave Syria",
        "Read more",
        "Read more…",
        "READ MORE: Who is in NATO?",
        "Read more about the crisis here",
        "See also: Timeline of the war",
        "Editor's picks",
        "Continue reading below",
        "Like us on Facebook",
        "FOLLOW US ON TWITTER",
        "Follow us",
        "Share this article",
        "Share this story with your friends!",
        "Share on WhatsApp",
        "Share this story  Print  Report a mistake",
        "Subscribe | Log in | Edition: Asia",
        "Like this:",
        "Join us on Telegram for the latest",
        "Join us today!",
        "Support us",
        "Support our journalism",
        "Support our work with a donation.",
        "Donate to us today",
        "Sign up",
        "Sign up for our newsletter to get a digest each morning.",
        "SUBSCRIBE NOW",
        "Subscribe to our daily briefing",
        "Register for free",
        "Register to get news alerts",
        "Already a subscriber? Log in",
        "Already a member? Sign in here",
        "Log in to leave a comment",
        "Login",
        "View comments (12)",
        "Post a comment",
        "Download our free app for your phone",
        "Get the latest headlines in your inbox.",
        "Copyright 2022 Steppe Courier. All rights reserved.",
        "Copyright © Steppe Courier",
        "Copyright Steppe Courier 2022",
        "© 2022 Steppe Courier",
        "Photo by Dana Serik / Steppe Pictures",
        "Updated: 7 January 2022",
        "Updated 3 hours ago",
        "Last updated on January 7, 2022",
        "Accessibility statement",
      })
  void leavesOutLinesOfThePage(String line) {
    assertThat(kept(line)).isEqualTo("Talks failed.\n\nMore talks follow.");
  }

  private static String kept(String line) {
    return Boilerplate.without("Talks failed.\n\n" + line + "\n\nMore talks follow.", null);
  }
}

package org.entente.training;

import java.util.List;
import org.entente.training.example.HeldOut;

/**
 * Which texts are taught, and how they are varied.
 *
 * @param heldOut what is not learned from but evaluated on
 * @param drills whether the drills are learned from
 * @param most how many texts at most are learned from, and evaluated on; for trials
 * @param windows words of the windows of articles and passages that are taught beside whole texts;
 *     empty for none
 * @param join the share of the texts that are joined in pairs, two short ones of the same time in
 *     one
 * @param swap the share of texts whose countries are swapped
 * @param wordDropout the share of word pieces that are made unreadable
 */
public record Texts(
    HeldOut heldOut,
    boolean drills,
    int most,
    List<Integer> windows,
    double join,
    double swap,
    double wordDropout) {

  public Texts {
    windows = List.copyOf(windows);
    Recipe.require(swap >= 0 && swap <= 1, "--swap must be 0 to 1, not " + swap);
    Recipe.require(
        wordDropout >= 0 && wordDropout < 1, "--word-dropout must be 0 or more, less than 1");
    Recipe.require(join >= 0 && join <= 1, "--join must be 0 to 1, not " + join);
    Recipe.require(
        windows.stream().allMatch(words -> words > 0), "--windows must be numbers of words");
    Recipe.require(most >= 1, "--items must be 1 or more, not " + most);
  }

  /** The same with something else held out. */
  Texts holdingOut(HeldOut other) {
    return new Texts(other, drills, most, windows, join, swap, wordDropout);
  }
}

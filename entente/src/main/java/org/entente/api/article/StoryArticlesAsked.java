package org.entente.api.article;

import org.entente.api.paging.PageRequest;
import org.entente.article.copy.StoryId;

/**
 * A page of the articles that tell a story. Those that differ only in the story are read together.
 *
 * @param story which story
 * @param page which page
 */
record StoryArticlesAsked(StoryId story, PageRequest page) {}

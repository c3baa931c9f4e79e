package org.entente.api.article;

import org.entente.article.copy.StoryId;

/**
 * A story that one or more articles tell.
 *
 * @param id which story
 */
record Story(StoryId id) {}

package org.entente.graph.read;

import java.time.Instant;
import java.time.LocalDate;
import org.entente.article.ArticleId;
import org.entente.article.VersionId;
import org.entente.article.copy.StoryId;
import org.entente.article.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * An article as it is stored, without its text.
 *
 * @param id which article
 * @param version its current version
 * @param title its headline
 * @param url where it was published; absent where unknown
 * @param published the day of publication; absent where unknown
 * @param outlet who published it
 * @param origin whom the outlet credits with the text, else the outlet itself
 * @param language in which language it is written; absent where that could not be told
 * @param cut the name of the line above which what was found in it is a claim; absent where it was
 *     not read for claims
 * @param unread how many characters were left out at its end, since it is too long; 0 mostly
 * @param story which story this version tells; near-copies share it
 * @param ingestedAt when this installation stored the version
 */
public record StoredArticle(
    ArticleId id,
    VersionId version,
    String title,
    @Nullable String url,
    @Nullable LocalDate published,
    String outlet,
    String origin,
    @Nullable Language language,
    @Nullable String cut,
    int unread,
    StoryId story,
    Instant ingestedAt) {}

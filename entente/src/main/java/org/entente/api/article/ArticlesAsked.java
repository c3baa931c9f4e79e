package org.entente.api.article;

import java.util.List;
import org.entente.api.paging.PageRequest;
import org.entente.ontology.Period;
import org.jspecify.annotations.Nullable;

/**
 * A page of articles that is asked for.
 *
 * @param outlets of whom; empty for all
 * @param published when; absent for any time
 * @param page which page
 */
record ArticlesAsked(List<String> outlets, @Nullable Period published, PageRequest page) {}

package org.entente.api.curation;

import org.entente.api.paging.PageRequest;

/**
 * A page of the audit trail that is asked for.
 *
 * @param where which changes
 * @param page which page
 */
record ChangesAsked(ChangeWhere where, PageRequest page) {}

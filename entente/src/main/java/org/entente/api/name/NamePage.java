package org.entente.api.name;

import org.entente.api.paging.PageRequest;

/**
 * A page of what there is of a name.
 *
 * @param name the id of the name
 * @param page which page
 */
record NamePage(String name, PageRequest page) {}

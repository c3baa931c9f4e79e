package org.entente.actor.reference;

import org.jspecify.annotations.Nullable;

/**
 * Where rows of the reference data come from.
 *
 * @param id by which rows cite it
 * @param title what it is called
 * @param licence under which it may be used; absent where it states none
 * @param url where it is; absent where it is not on the web
 */
public record Source(String id, String title, @Nullable String licence, @Nullable String url) {}

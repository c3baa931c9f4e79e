package org.entente.api.article;

/**
 * Somebody who publishes.
 *
 * @param name under which it does
 */
record Outlet(String name) {}

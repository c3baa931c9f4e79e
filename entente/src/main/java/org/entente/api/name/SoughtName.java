package org.entente.api.name;

import org.jspecify.annotations.Nullable;

/**
 * Which unresolved names are sought.
 *
 * @param text what they have in them; absent where all are
 */
record SoughtName(@Nullable String text) {}

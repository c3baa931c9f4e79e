package org.entente.api.membership;

import java.util.List;
import org.entente.api.scalar.Times;
import org.jspecify.annotations.Nullable;

/**
 * Who joined and who left is asked for.
 *
 * @param organisations the ids of organisations, as they came in; absent for any
 * @param members the ids of members, as they came in; absent for any
 * @param times when they joined or left
 */
record ChangesAsked(
    @Nullable List<String> organisations, @Nullable List<String> members, Times times) {}

/** Courses of events: facts that belong together, as the deployments of one operation do. */
@NullMarked
package org.entente.fact.event;

import org.jspecify.annotations.NullMarked;

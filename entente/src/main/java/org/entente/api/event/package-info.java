/** Questions about courses of events: interventions, and mediation with what came of it. */
@NullMarked
package org.entente.api.event;

import org.jspecify.annotations.NullMarked;

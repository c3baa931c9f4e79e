/**
 * What is listened to: new claims as they are recorded, over web sockets and server-sent events.
 */
@NullMarked
package org.entente.api.live;

import org.jspecify.annotations.NullMarked;

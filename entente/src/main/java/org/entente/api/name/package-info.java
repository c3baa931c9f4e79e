/** Names of which nobody knows whom they mean, and what people settle about them. */
@NullMarked
package org.entente.api.name;

import org.jspecify.annotations.NullMarked;

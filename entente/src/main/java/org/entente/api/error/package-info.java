/**
 * How the API says no: a code for programs, a sentence for people, never the inside of the program.
 */
@NullMarked
package org.entente.api.error;

import org.jspecify.annotations.NullMarked;

/** Bots of Nuance Mix, by the HTTP form of its dialogue service (providers-and-channels §4). */
@NullMarked
package dev.parley.provider.nuance;

import org.jspecify.annotations.NullMarked;

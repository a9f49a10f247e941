/** Where trained models and the vectors of sentences are kept, so that nothing is made twice. */
@NullMarked
package dev.parley.nlu.store;

import org.jspecify.annotations.NullMarked;

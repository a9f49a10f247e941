/** Learns from annotated example sentences where the values of slots stand: a conditional random field for each intent. */
@NullMarked
package dev.parley.nlu.tagger;

import org.jspecify.annotations.NullMarked;

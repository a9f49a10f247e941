package dev.parley.nlu.grammar;

import java.util.List;

/** A kind of phrase that may begin at a token: a section of rules, a number in words, digits. */
interface Phrase {
    /** Its readings that begin at a token, at most one for each end. */
    List<Reading> at(Sentence sentence, int token);
}

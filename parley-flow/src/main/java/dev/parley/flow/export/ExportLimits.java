package dev.parley.flow.export;

/**
 * What an export may take at most, so that no file can exhaust memory or time.
 *
 * @param characters the most characters of the file
 * @param depth the most JSON objects and lists inside one another
 * @param values the most JSON objects, lists, keys and scalars
 * @param nesting the most actions inside the outputs of one another
 */
record ExportLimits(int characters, int depth, int values, int nesting) {
    /** 16 Mi characters, depth 500, a million values, 40 actions: about as deep as YAML may nest them. */
    static final ExportLimits STANDARD = new ExportLimits(16 * 1024 * 1024, 500, 1_000_000, 40);
}

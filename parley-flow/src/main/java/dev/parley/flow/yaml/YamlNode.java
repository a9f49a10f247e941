package dev.parley.flow.yaml;

import dev.parley.flow.source.Position;

/** A node of a YAML document that remembers where it stands. */
public sealed interface YamlNode permits YamlMap, YamlList, YamlScalar {
    /** Where the node begins in the file, before placeholder substitution. */
    Position at();

    /** What the node is, for messages: {@code a map}, {@code a list}, {@code text} … */
    String describe();
}

package dev.parley.flow.export;

import dev.parley.flow.yaml.YamlList;
import dev.parley.flow.yaml.YamlMap;
import dev.parley.flow.yaml.YamlNode;
import dev.parley.flow.yaml.YamlScalar;
import java.util.Comparator;

/** A tree of nodes as text, with the keys of maps in alphabetical order. */
final class NodeText {
    private NodeText() {}

    static String of(YamlNode node) {
        StringBuilder text = new StringBuilder();
        print(node, "", text);
        return text.toString();
    }

    private static void print(YamlNode node, String indent, StringBuilder text) {
        switch (node) {
            case YamlMap map ->
                map.entries().stream()
                        .sorted(Comparator.comparing(YamlMap.Entry::name))
                        .forEach(entry -> {
                            text.append(indent).append(entry.name()).append(":\n");
                            print(entry.value(), indent + " ", text);
                        });
            case YamlList list -> {
                for (YamlNode item : list.items()) {
                    text.append(indent).append("-\n");
                    print(item, indent + " ", text);
                }
            }
            case YamlScalar scalar ->
                text.append(indent).append(scalar.value().replace("\n", "\\n")).append('\n');
        }
    }
}

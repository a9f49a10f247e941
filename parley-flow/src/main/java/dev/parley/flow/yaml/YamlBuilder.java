package dev.parley.flow.yaml;

import dev.parley.flow.source.Findings;
import dev.parley.flow.source.Position;
import dev.parley.flow.source.SourceText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;

/** Builds nodes from the events of one document. Its methods yield null once reading has to stop. */
final class YamlBuilder {
    private static final String TEXT_TAG = "tag:yaml.org,2002:str";

    private final Substituted source;
    private final CodePoints points;
    private final YamlLimits limits;
    private final Iterator<Event> events;
    private final Findings findings;
    private int nodes;
    private int problems;

    YamlBuilder(Substituted source, CodePoints points, YamlLimits limits, Iterator<Event> events, Findings findings) {
        this.source = source;
        this.points = points;
        this.limits = limits;
        this.events = events;
        this.findings = findings;
    }

    Optional<YamlNode> document() {
        events.next();
        if (events.next() instanceof StreamEndEvent) {
            return Optional.of(new YamlScalar(SourceText.of(source.file(), ""), false));
        }
        YamlNode root = node(events.next(), 0);
        if (root == null) {
            return Optional.empty();
        }
        events.next();
        Event next = events.next();
        if (next instanceof DocumentStartEvent) {
            findings.error("yaml-documents", at(next), "A second document begins here; keep one document per file.");
            return Optional.empty();
        }
        return Optional.of(root);
    }

    private @Nullable YamlNode node(Event event, int depth) {
        if (++nodes > limits.nodes()) {
            findings.error(
                    "yaml-too-large", at(event), "The file has more than " + limits.nodes() + " nodes. Split it.");
            return null;
        }
        if (event instanceof AliasEvent
                || (event instanceof NodeEvent named && named.getAnchor().isPresent())) {
            findings.error(
                    "yaml-alias", at(event), "Anchors and aliases (& and *) are not supported; repeat the content.");
            return null;
        }
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar);
        }
        if (depth == limits.depth()) {
            findings.error(
                    "yaml-too-deep", at(event), "Maps and lists are nested deeper than " + limits.depth() + " levels.");
            return null;
        }
        CollectionStartEvent start = (CollectionStartEvent) event;
        if (start.getTag().isPresent() && !tag(event, start.getTag().get())) {
            return null;
        }
        return event instanceof MappingStartEvent ? map(event, depth + 1) : list(event, depth + 1);
    }

    private @Nullable YamlScalar scalar(ScalarEvent event) {
        boolean asText = event.getTag()
                .filter(tag -> tag.equals("!") || tag.equals(TEXT_TAG))
                .isPresent();
        if (!asText && event.getTag().isPresent() && !tag(event, event.getTag().get())) {
            return null;
        }
        return new YamlScalar(ScalarText.of(source, points, event), asText || !event.isPlain());
    }

    private @Nullable YamlList list(Event start, int depth) {
        List<YamlNode> items = new ArrayList<>();
        for (Event event = events.next(); !(event instanceof SequenceEndEvent); event = events.next()) {
            YamlNode item = node(event, depth);
            if (item == null) {
                return null;
            }
            items.add(item);
        }
        return new YamlList(at(start), items);
    }

    private @Nullable YamlMap map(Event start, int depth) {
        List<YamlMap.Entry> entries = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Event event = events.next(); !(event instanceof MappingEndEvent); event = events.next()) {
            YamlNode key = node(event, depth);
            YamlNode value = key == null ? null : node(events.next(), depth);
            if (key == null || value == null) {
                return null;
            }
            String problem = !(key instanceof YamlScalar name) || (name.value().isEmpty() && !name.quoted())
                    ? "yaml-key"
                    : names.add(name.value()) ? "" : "yaml-duplicate-key";
            if (problem.isEmpty()) {
                entries.add(new YamlMap.Entry((YamlScalar) key, value));
            } else if (!report(problem, key)) {
                return null;
            }
        }
        return new YamlMap(at(start), entries);
    }

    private boolean report(String rule, YamlNode key) {
        return problem(
                rule,
                key.at(),
                rule.equals("yaml-key")
                        ? "A key must be text, but this is " + key.describe() + "."
                        : "The key " + key.describe() + " stands twice in this map; remove one.");
    }

    private boolean tag(Event event, String tag) {
        return problem("yaml-tag", at(event), "The tag " + tag + " is not supported; remove it.");
    }

    private boolean problem(String rule, Position at, String message) {
        findings.error(rule, at, message);
        if (++problems < limits.problems()) {
            return true;
        }
        findings.error("yaml-too-many-problems", at, "Reading stops here after " + problems + " problems.");
        return false;
    }

    private Position at(Event event) {
        return source.at(
                event.getStartMark().map(mark -> points.offset(mark.getIndex())).orElse(0));
    }
}

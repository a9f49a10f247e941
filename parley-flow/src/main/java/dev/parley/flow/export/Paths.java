package dev.parley.flow.export;

import dev.parley.flow.yaml.YamlFields;
import dev.parley.flow.yaml.YamlList;
import dev.parley.flow.yaml.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways out of an action, which become its block {@code outputs} (flow-corpus §3.0). */
final class Paths {
    private static final Pattern FIXED = Pattern.compile("__([A-Z_]+?)__");
    private static final Pattern NEXT_WORD = Pattern.compile("_([a-z])");

    /** Outputs an author switches on; without actions they are still a way out. */
    private static final Set<String> SWITCHED = Set.of("maxNoInputs", "maxNoMatches", "noIntent", "knowledge");

    private final Map<String, Way> ways;

    /**
     * One way out.
     *
     * @param id the fixed id without its underscores, as in YAML, or the id of a choice, intent or case
     * @param fixed whether the id is a fixed one
     * @param label the label the author sees
     * @param enabled whether it is neither switched off nor out of service
     * @param actions what runs, empty where nothing does
     */
    record Way(String id, boolean fixed, String label, boolean enabled, Optional<YamlList> actions) {}

    private Paths(Map<String, Way> ways) {
        this.ways = ways;
    }

    /** The ways of an action: the list {@code paths}, and the {@code path} of a loop. */
    static Paths of(YamlFields action, Chain chain) {
        List<YamlFields> paths = new ArrayList<>(chain.context().objects(action, "paths"));
        action.inside("path").ifPresent(paths::add);
        Map<String, Way> ways = new LinkedHashMap<>();
        for (YamlFields path : paths) {
            Way way = way(path, chain);
            ways.putIfAbsent(way.id(), way);
        }
        return new Paths(ways);
    }

    private static Way way(YamlFields path, Chain chain) {
        String id = path.text("outputId").orElse("");
        Matcher fixed = FIXED.matcher(id);
        boolean isFixed = fixed.matches();
        return new Way(
                isFixed ? name(fixed.group(1)) : id,
                isFixed,
                path.text("label").orElse(id),
                Values.isInService(path) && !Values.flag(path, "disabled"),
                path.text("nextActionId").map(next -> chain.inner(next, path.at())));
    }

    private static String name(String fixed) {
        String name = NEXT_WORD
                .matcher(fixed.toLowerCase(Locale.ROOT))
                .replaceAll(next -> next.group(1).toUpperCase(Locale.ROOT));
        return name.equals("notfound") ? "notFound" : name;
    }

    /** The ways of choices, intents, cases or task paths. */
    List<Way> dynamic() {
        return ways.values().stream().filter(way -> !way.fixed()).toList();
    }

    Optional<YamlList> actions(String id) {
        return Optional.ofNullable(ways.get(id)).flatMap(Way::actions);
    }

    /** Puts the outputs with fixed names into a block {@code outputs}. One that nothing follows is left out. */
    NodeMap fixed(NodeMap outputs, YamlFields action) {
        for (Way way : ways.values()) {
            if (way.fixed() && (way.actions().isPresent() || SWITCHED.contains(way.id()))) {
                NodeMap output = new NodeMap(action.at());
                if (SWITCHED.contains(way.id()) || !way.enabled()) {
                    output.put("enabled", way.enabled());
                }
                outputs.put(way.id(), output.put("actions", way.actions()).build());
            }
        }
        return outputs;
    }

    /** A named way as YAML lists it: {@code - path: {name, enabled, actions}}. */
    static YamlNode named(String wrapper, String name, Way way, YamlFields action) {
        return NodeMap.of(
                wrapper,
                new NodeMap(action.at())
                        .put("name", name)
                        .put("enabled", way.enabled())
                        .put("actions", way.actions())
                        .build());
    }
}

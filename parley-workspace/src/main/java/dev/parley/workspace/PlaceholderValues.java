package dev.parley.workspace;

import dev.parley.flow.source.Findings;
import dev.parley.flow.source.Position;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What placeholders stand for: {@code values.yaml}, overridden by {@code values.<environment>.yaml}, overridden by
 * {@code <flow>.values.yaml} beside a flow.
 */
final class PlaceholderValues {
    private static final Pattern ENVIRONMENT = Pattern.compile("[A-Za-z0-9_-]{0,100}");

    private final SourceFiles files;
    private final Map<String, String> common;

    private PlaceholderValues(SourceFiles files, Map<String, String> common) {
        this.files = files;
        this.common = common;
    }

    /**
     * Reads the values of a workspace.
     *
     * @param environment the name of the environment, or empty for none
     */
    static PlaceholderValues read(Path root, String environment, SourceFiles files, Findings findings)
            throws IOException {
        Map<String, String> common = new HashMap<>();
        add(root.resolve("values.yaml"), files, findings, common);
        if (!ENVIRONMENT.matcher(environment).matches()) {
            findings.error(
                    "wrong-setting",
                    Position.startOf("<command line>"),
                    "The name of an environment holds letters, digits, '-' and '_' only, not '" + environment + "'.");
        } else if (!environment.isEmpty()) {
            add(root.resolve("values." + environment + ".yaml"), files, findings, common);
        }
        return new PlaceholderValues(files, common);
    }

    /** The values for one flow file. */
    Map<String, String> of(Path flow, Findings findings) throws IOException {
        Map<String, String> values = new HashMap<>(common);
        add(WorkspaceLayout.valuesBeside(flow), files, findings, values);
        return values;
    }

    private static void add(Path path, SourceFiles files, Findings findings, Map<String, String> values)
            throws IOException {
        files.yaml(path, findings)
                .ifPresent(node -> FlatValues.of(node, findings)
                        .forEach((name, value) -> values.put(name, value.isNull() ? "" : value.value())));
    }
}

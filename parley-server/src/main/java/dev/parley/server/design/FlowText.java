package dev.parley.server.design;

import dev.parley.flow.export.FlowExport;
import dev.parley.flow.program.FlowKind;
import dev.parley.flow.source.Findings;
import dev.parley.flow.yaml.Substituted;
import dev.parley.workspace.outside.YamlJson;

/**
 * The text of one version of a flow.
 *
 * @param flowId the flow
 * @param kind what kind of flow it is
 * @param name its name
 * @param version which text it is
 * @param file the name of the file it came from
 * @param text the text
 */
public record FlowText(String flowId, FlowKind kind, String name, String version, String file, String text) {
    /** Whether it is a native export. */
    public boolean isNative() {
        return FlowExport.is(Substituted.of(file, text));
    }

    /** A text as YAML: a native export becomes the document its YAML would give, whose JSON is YAML too. */
    public static String yaml(String file, String text) {
        Substituted source = Substituted.of(file, text);
        return FlowExport.is(source)
                ? FlowExport.read(source, new Findings())
                        .map(export -> ConfigurationText.pretty(YamlJson.of(export.document())))
                        .orElse(text)
                : text;
    }
}

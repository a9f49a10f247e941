package dev.parley.provider.action;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.flow.source.Findings;
import dev.parley.flow.yaml.YamlReader;
import dev.parley.provider.Integration;
import dev.parley.provider.Secret;
import dev.parley.workspace.action.CustomAction;
import dev.parley.workspace.action.CustomActionReader;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Data actions of a few words. */
final class Actions {
    private static final JsonMapper JSON = new JsonMapper();

    private Actions() {}

    static ObjectNode json(String text) {
        return (ObjectNode) JSON.readTree(text.replace('\'', '"'));
    }

    /** An exported data action with these parts of its request and response. */
    static ObjectNode exported(String request, String response) {
        ObjectNode export =
                json("{'name': 'Get Order', 'integrationType': 'custom-rest-actions', 'actionType': 'custom'}");
        ObjectNode config = export.putObject("config");
        config.set("request", json(request));
        config.set("response", json(response));
        return export;
    }

    static Integration integration(String type, Map<String, String> properties, Map<String, String> credentials) {
        return new Integration(
                "i-1",
                "Orders",
                type,
                properties,
                credentials.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, each -> new Secret(each.getValue()))),
                List.of(),
                Integration.STANDARD_DEADLINE,
                Integration.STANDARD_CONCURRENCY);
    }

    static RunnableAction runnable(ObjectNode export, Integration... integrations) {
        Findings findings = new Findings();
        List<RunnableAction> actions = compiled(export, findings, integrations);
        assertThat(findings.list()).isEmpty();
        return actions.getFirst();
    }

    static List<RunnableAction> compiled(ObjectNode export, Findings findings, Integration... integrations) {
        CustomAction action = new YamlReader()
                .read("a.custom.json", export.toString(), findings)
                .flatMap(new CustomActionReader(findings)::read)
                .orElseThrow(() -> new AssertionError(findings.list()));
        return new ActionCompiler(List.of(integrations), findings).compile(List.of(action));
    }
}

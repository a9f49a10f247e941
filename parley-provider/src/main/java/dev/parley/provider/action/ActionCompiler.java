package dev.parley.provider.action;

import dev.parley.flow.source.Findings;
import dev.parley.provider.Integration;
import dev.parley.workspace.action.CustomAction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes data actions that can be run, once, of those in files. */
public final class ActionCompiler {
    private final List<Integration> integrations;
    private final Findings findings;

    /**
     * @param integrations the integrations of the workspace, with their credentials
     * @param findings gets what is wrong
     */
    public ActionCompiler(List<Integration> integrations, Findings findings) {
        this.integrations = List.copyOf(integrations);
        this.findings = findings;
    }

    /** Those without mistakes; of two for one integration with one name only the first, and the other is a finding. */
    public List<RunnableAction> compile(List<CustomAction> actions) {
        if (actions.isEmpty()) {
            return List.of();
        }
        Templates templates = new Templates();
        List<RunnableAction> compiled = new ArrayList<>();
        for (CustomAction action : actions) {
            compile(action, templates).ifPresent(each -> {
                if (compiled.stream().anyMatch(other -> other.id().equalsIgnoreCase(each.id()))) {
                    findings.error(
                            "duplicate-data-action",
                            action.at(),
                            "The data action '" + action.name() + "' is exported twice; remove one file, or give each a"
                                    + " 'category', the name of its integration.");
                } else {
                    compiled.add(each);
                }
            });
        }
        return compiled;
    }

    private Optional<RunnableAction> compile(CustomAction action, Templates templates) {
        Optional<Integration> integration = integration(action);
        CustomAction.Request request = action.request();
        Optional<ActionTemplate> url = templates.compile(request.url(), "The requestUrlTemplate", findings);
        Optional<ActionTemplate> body = templates.compile(request.body(), "The requestTemplate", findings);
        Optional<ActionTemplate> result =
                templates.compile(action.response().template(), "The successTemplate", findings);
        Map<String, ActionTemplate> headers = new LinkedHashMap<>();
        request.headers()
                .forEach((name, text) -> templates
                        .compile(text, "The header " + name, findings)
                        .ifPresent(template -> headers.put(name, template)));
        TranslationMap translations = TranslationMap.of(action.response(), findings);
        Optional<Contract> inputs = Contract.of(action.inputSchema(), "The inputSchema", action.at(), findings);
        Optional<Contract> output = Contract.of(action.successSchema(), "The successSchema", action.at(), findings);
        return url.isEmpty() || body.isEmpty() || result.isEmpty() || inputs.isEmpty() || output.isEmpty()
                ? Optional.empty()
                : Optional.of(new RunnableAction(
                        action,
                        action.category().or(() -> integration.map(Integration::name)),
                        integration,
                        url.get(),
                        headers,
                        body.get(),
                        translations,
                        result.get(),
                        inputs.get(),
                        output.get()));
    }

    /** The integration that the category names, else the only one of its type. */
    private Optional<Integration> integration(CustomAction action) {
        if (action.category().isPresent()) {
            String name = action.category().get();
            return integrations.stream()
                    .filter(each ->
                            each.name().equalsIgnoreCase(name) || each.id().equals(name))
                    .findFirst();
        }
        List<Integration> ofType = integrations.stream()
                .filter(each -> each.type().equals(action.integrationType()))
                .toList();
        if (ofType.size() > 1) {
            findings.error(
                    "unclear-integration",
                    action.at(),
                    "organization.yaml has several integrations of the type '" + action.integrationType()
                            + "'; add a 'category' to the data action, the name of the one it belongs to.");
        }
        return ofType.stream().findFirst();
    }
}

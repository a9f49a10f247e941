package dev.parley.server;

import dev.parley.flow.source.Findings;
import dev.parley.flow.yaml.YamlReader;
import dev.parley.provider.action.ActionCompiler;
import dev.parley.provider.action.ActionRunner;
import dev.parley.provider.action.ServedActions;
import dev.parley.provider.outgoing.Outgoing;
import dev.parley.provider.outgoing.OutgoingAnswer;
import dev.parley.provider.outgoing.OutgoingRequest;
import dev.parley.workspace.action.CustomActionReader;
import dev.parley.workspace.outside.RecordedStubs;
import dev.parley.workspace.outside.StubReader;
import dev.parley.workspace.outside.StubbedDataActions;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Two data actions: one that is called, one that a file stands for. */
final class ScriptedActions {
    private static final String CALLED = """
            {"name": "Get Order", "category": "Orders", "integrationType": "custom-rest-actions",
             "config": {
               "request": {"requestUrlTemplate": "https://orders.example/${input.number}", "requestType": "GET",
                           "headers": {"X-Who": "bot"}},
               "response": {"translationMap": {"state": "$.state"}, "successTemplate": "{\\"status\\": ${state}}"},
               "timeoutSeconds": 5},
             "contract": {"input": {"inputSchema": {"type": "object", "required": ["number"]}},
                          "output": {"successSchema": {"type": "object"}}}}
            """;
    private static final String STUBBED = """
            {category: Orders, action: Cancel Order, answers: [{inputs: {number: "7"}, success: {done: true}},
             {inputs: {number: "8"}, timeout: true}, {failure: {errorCode: CONFLICT, status: 409, userMessage: Too late}}]}
            """;

    private ScriptedActions() {}

    static ServedActions served() {
        Findings findings = new Findings();
        YamlReader yaml = new YamlReader();
        return new ServedActions(
                new ActionCompiler(List.of(), findings)
                        .compile(yaml.read("a.custom.json", CALLED, findings).stream()
                                .flatMap(node -> new CustomActionReader(findings).read(node).stream())
                                .toList()),
                new StubbedDataActions(
                        yaml.read("b.yaml", STUBBED, findings).stream()
                                .flatMap(node -> new StubReader(findings).dataAction("b.yaml", node).stream())
                                .toList(),
                        findings),
                new ActionRunner(new Orders(), InstantSource.system()),
                ServedActions.Mode.UNSTUBBED,
                new RecordedStubs(Path.of("nowhere")));
    }

    /** The other host: it knows order 1, and is slow for order 2. */
    private static final class Orders implements Outgoing {
        @Override
        public OutgoingAnswer send(OutgoingRequest request) {
            return switch (request.uri().getPath()) {
                case "/1" -> new OutgoingAnswer.Answered(200, Map.of(), "{\"state\": \"shipped\"}");
                case "/2" -> new OutgoingAnswer.TimedOut();
                default -> new OutgoingAnswer.Answered(404, Map.of(), "no such order");
            };
        }

        @Override
        public Optional<String> refusal(URI endpoint) {
            return Optional.empty();
        }
    }
}

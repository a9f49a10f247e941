package dev.parley.flow.lint;

import dev.parley.flow.source.Finding;
import dev.parley.flow.source.Position;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collection;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The Static Analysis Results Interchange Format, version 2.1.0 (OASIS): one run with one result for each finding. */
final class SarifFindingPrinter implements FindingPrinter {
    @Override
    public String print(Collection<Finding> findings) {
        List<Finding> ordered = FindingPrinter.inOrder(findings);
        List<String> rules =
                ordered.stream().map(Finding::rule).distinct().sorted().toList();
        ObjectNode log = JsonNodeFactory.instance
                .objectNode()
                .put("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
                .put("version", "2.1.0");
        ObjectNode run = log.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver").put("name", "Parley");
        ArrayNode descriptors = driver.putArray("rules");
        rules.forEach(rule -> descriptors.addObject().put("id", rule));
        run.put("columnKind", "utf16CodeUnits");
        ArrayNode results = run.putArray("results");
        for (Finding finding : ordered) {
            ObjectNode result = results.addObject()
                    .put("ruleId", finding.rule())
                    .put("ruleIndex", rules.indexOf(finding.rule()))
                    .put("level", finding.severity().word());
            result.putObject("message").put("text", finding.message());
            locate(result.putArray("locations").addObject(), finding.at());
        }
        return PrettyJson.of(log);
    }

    private static void locate(ObjectNode location, Position at) {
        ObjectNode physical = location.putObject("physicalLocation");
        physical.putObject("artifactLocation").put("uri", uri(at.file()));
        physical.putObject("region").put("startLine", at.line()).put("startColumn", at.column());
    }

    private static String uri(String file) {
        String path = file.replace('\\', '/');
        try {
            return path.startsWith("/")
                    ? new URI("file", "", path, null).toASCIIString()
                    : new URI(null, null, "/" + path, null).toASCIIString().substring(1);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("A path with a leading slash always makes a URI: " + path, e);
        }
    }
}

package dev.parley.flow.lint;

import dev.parley.flow.source.Finding;
import java.util.Collection;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A JSON array of {@code {file, line, column, severity, rule, message}}. */
final class JsonFindingPrinter implements FindingPrinter {
    @Override
    public String print(Collection<Finding> findings) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (Finding finding : FindingPrinter.inOrder(findings)) {
            array.addObject()
                    .put("file", finding.at().file())
                    .put("line", finding.at().line())
                    .put("column", finding.at().column())
                    .put("severity", finding.severity().word())
                    .put("rule", finding.rule())
                    .put("message", finding.message());
        }
        return PrettyJson.of(array);
    }
}

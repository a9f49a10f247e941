package dev.parley.api.textbots;

import dev.parley.api.Required;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** @param variables values by full variable name, such as {@code Flow.name} */
public record TextBotInputOutputData(@Required Map<String, JsonNode> variables) {}

package dev.parley.flow.program;

import dev.parley.flow.knowledge.KnowledgeSettings;
import dev.parley.flow.value.OrderedMap;
import dev.parley.flow.yaml.YamlNode;
import java.util.Map;
import java.util.Optional;

/**
 * The settings blocks of a flow with every default filled in.
 *
 * @param userInput how asks listen and how often they try
 * @param errors what happens on errors, escalation and recognition failure
 * @param bot intents, their tasks, and dynamic slot types
 * @param knowledge the knowledge base it uses, or empty
 * @param idle blocks without effect in a text session, as they stand in the file
 */
public record FlowSettings(
        UserInputSettings userInput,
        ErrorSettings errors,
        BotSettings bot,
        Optional<KnowledgeSettings> knowledge,
        Map<String, YamlNode> idle) {
    public FlowSettings {
        idle = OrderedMap.copyOf(idle);
    }
}

package dev.parley.flow.action;

import dev.parley.flow.program.Output;
import dev.parley.flow.value.OrderedMap;
import java.util.Map;
import java.util.Optional;

/**
 * Asks what the participant wants (architect-semantics §3.2).
 *
 * @param ask the question and its reprompts
 * @param intents what runs for each intent, by its name; only those that are enabled can win
 * @param noIntent taken when no intent was understood
 * @param knowledge how it uses the flow's knowledge base
 */
public record AskForIntent(AskSettings ask, Map<String, Output> intents, Output noIntent, KnowledgeUse knowledge)
        implements KnowledgeAsk {
    static final String KEY = "askForIntent";

    public AskForIntent {
        intents = OrderedMap.copyOf(intents);
    }

    static AskForIntent read(ActionSource in) {
        AskSettings ask = AskSettings.read(in);
        return new AskForIntent(ask, in.named("intents", "intent"), in.output("noIntent"), KnowledgeUse.withPath(in));
    }

    @Override
    public Optional<Output> fallback() {
        return Optional.of(noIntent);
    }

    @Override
    public String key() {
        return KEY;
    }
}

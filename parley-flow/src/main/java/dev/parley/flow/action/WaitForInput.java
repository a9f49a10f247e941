package dev.parley.flow.action;

/**
 * Waits for anything and hands over to the task of the intent that was understood; nothing follows it
 * (architect-semantics §3.7).
 *
 * @param ask the question and its reprompts
 * @param knowledge how it uses the flow's knowledge base
 */
public record WaitForInput(AskSettings ask, KnowledgeUse knowledge) implements KnowledgeAsk {
    static final String KEY = "waitForInput";

    static WaitForInput read(ActionSource in) {
        return new WaitForInput(AskSettings.read(in), KnowledgeUse.read(in));
    }

    @Override
    public String key() {
        return KEY;
    }
}

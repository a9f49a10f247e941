package dev.parley.flow.action;

/**
 * Waits for anything and hands over to the task of the intent that was understood; nothing follows it
 * (architect-semantics §3.7).
 *
 * @param ask the question and its reprompts
 */
public record WaitForInput(AskSettings ask) implements Ask {
    static final String KEY = "waitForInput";

    static WaitForInput read(ActionSource in) {
        in.notYet("knowledgeSearchResult");
        return new WaitForInput(AskSettings.read(in));
    }

    @Override
    public String key() {
        return KEY;
    }
}

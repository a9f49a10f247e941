package dev.parley.flow.action;

import dev.parley.flow.program.Action;
import dev.parley.flow.program.Block;
import java.util.List;
import java.util.Optional;

/**
 * Sends an attachment or cards, without waiting for an answer (architect-semantics §3.1).
 *
 * @param content what is sent
 * @param success what runs after it
 * @param failure what runs when there is nothing to send
 */
public record SendDigitalContent(DigitalContent content, Block success, FailureOutput failure) implements Action {
    static final String KEY = "sendDigitalContent";

    static Action read(ActionSource in) {
        Block success = in.branch("success");
        FailureOutput failure = FailureOutput.read(in);
        Optional<ActionSource> literal = in.inside("content").flatMap(content -> content.inside("lit"));
        if (literal.isEmpty()) {
            in.error("missing-key", "the action '" + KEY + "' needs 'content: {lit: {contentType: …}}'");
        }
        return literal.flatMap(DigitalContent::read)
                .<Action>map(content -> new SendDigitalContent(content, success, failure))
                .orElseGet(() -> new NotRunnable(KEY, in.settings(), List.of(success, failure.block())));
    }

    @Override
    public String key() {
        return KEY;
    }
}

package dev.parley.engine.action;

import dev.parley.engine.event.Event;
import dev.parley.engine.port.ContactAnswer;
import dev.parley.engine.run.Move;
import dev.parley.engine.run.Run;
import dev.parley.flow.action.PromoteExternalContact;
import dev.parley.flow.value.DirectoryValue;

/** Has an external contact kept for good. */
final class PromoteExternalContactProcessor implements ActionProcessor<PromoteExternalContact> {
    @Override
    public Class<PromoteExternalContact> action() {
        return PromoteExternalContact.class;
    }

    @Override
    public Move process(PromoteExternalContact action, Run run) {
        String id = run.text(action.id()).orElse("").strip();
        ContactAnswer answer = id.isEmpty()
                ? new ContactAnswer.Failure("notFound", "The id of the external contact to promote is NOT_SET.")
                : run.ports().outside().contacts().promote(id);
        return switch (answer) {
            case ContactAnswer.Known(DirectoryValue contact) -> {
                run.record(new Event.ContactPromoted(contact.id()));
                yield new Move.Enter(action.success());
            }
            case ContactAnswer.Unknown() ->
                fail(action, "notFound", "There is no external contact of the id '" + id + "'.", run);
            case ContactAnswer.Failure(String errorType, String errorMessage) ->
                fail(action, errorType, errorMessage, run);
        };
    }

    private static Move fail(PromoteExternalContact action, String errorType, String errorMessage, Run run) {
        ErrorOutputs.assign(action.failureOutputs(), errorType, errorMessage, run);
        return new Move.Enter(action.failure());
    }
}

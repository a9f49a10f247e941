package dev.parley.engine.action;

import dev.parley.engine.port.ContactAnswer;
import dev.parley.engine.run.Move;
import dev.parley.engine.run.Run;
import dev.parley.flow.action.GetExternal;
import dev.parley.flow.value.DirectoryValue;
import dev.parley.flow.value.Value;
import java.util.Optional;

/** Looks up an external contact or organization; no id finds none. */
final class GetExternalProcessor implements ActionProcessor<GetExternal> {
    @Override
    public Class<GetExternal> action() {
        return GetExternal.class;
    }

    @Override
    public Move process(GetExternal action, Run run) {
        Optional<String> id = run.text(action.id()).filter(each -> !each.isBlank());
        ContactAnswer answer = id.isEmpty()
                ? new ContactAnswer.Unknown()
                : run.ports().outside().contacts().find(action.type(), id.get().strip());
        return switch (answer) {
            case ContactAnswer.Known(DirectoryValue object) -> {
                keep(action, object, run);
                yield new Move.Enter(action.found());
            }
            case ContactAnswer.Unknown() -> {
                keep(action, action.type().absent(), run);
                yield new Move.Enter(action.notFound());
            }
            case ContactAnswer.Failure(String errorType, String errorMessage) -> {
                keep(action, action.type().absent(), run);
                ErrorOutputs.assign(action.failureOutputs(), errorType, errorMessage, run);
                yield new Move.Enter(action.failure());
            }
        };
    }

    private static void keep(GetExternal action, Value object, Run run) {
        if (action.result() != null) {
            run.set(action.result(), object);
        }
    }
}

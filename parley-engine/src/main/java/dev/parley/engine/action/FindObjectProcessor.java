package dev.parley.engine.action;

import dev.parley.engine.run.Move;
import dev.parley.engine.run.Run;
import dev.parley.flow.action.FindObject;
import dev.parley.flow.value.DirectoryValue;
import dev.parley.flow.value.Value;
import java.util.Optional;

/** Looks up an object of the organisation; the result is NOT_SET when there is none. */
final class FindObjectProcessor implements ActionProcessor<FindObject> {
    @Override
    public Class<FindObject> action() {
        return FindObject.class;
    }

    @Override
    public Move process(FindObject action, Run run) {
        Optional<Value> found = run.text(action.wanted())
                .flatMap(wanted -> run.ports()
                        .directory()
                        .find(action.type(), wanted)
                        .filter(object -> isFoundBy(action.by(), wanted.strip(), object)));
        if (action.result() != null) {
            run.set(action.result(), found.orElse(action.type().absent()));
        }
        return new Move.Enter(found.isPresent() ? action.found() : action.notFound());
    }

    /** The directory takes an id for a name; the action does not. */
    private static boolean isFoundBy(FindObject.By by, String wanted, Value object) {
        if (!(object instanceof DirectoryValue found)) {
            return false;
        }
        boolean byId = found.id().equalsIgnoreCase(wanted);
        return switch (by) {
            case ID -> byId;
            case NAME -> !byId || found.name().equalsIgnoreCase(wanted);
        };
    }
}

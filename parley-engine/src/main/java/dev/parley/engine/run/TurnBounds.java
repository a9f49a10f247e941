package dev.parley.engine.run;

import dev.parley.engine.event.Event;
import dev.parley.engine.session.Status;
import dev.parley.engine.turn.NextAction;
import dev.parley.engine.turn.TurnInput;

/** The events that open and close a turn. A turn of a flow that was called is part of its caller's and has none. */
final class TurnBounds {
    private final Run run;

    TurnBounds(Run run) {
        this.run = run;
    }

    void open(Status status, TurnInput input) {
        if (run.isCalled()) {
            return;
        }
        run.record(new Event.TurnReceived(run.ports().now(), input));
        if (status == Status.NEW) {
            run.record(new Event.SessionStarted(
                    run.program().name(),
                    run.language(),
                    run.conversation(),
                    run.variables().flow(),
                    run.participant()));
        }
    }

    void close(NextAction next) {
        if (!run.isCalled()) {
            run.record(closing(next));
        }
    }

    private static Event closing(NextAction next) {
        return switch (next) {
            case NextAction.NoOp() -> new Event.TurnYielded();
            case NextAction.WaitForInput wait -> new Event.SessionWaiting();
            case NextAction.Exit exit ->
                new Event.SessionExited(
                        exit.reason().wireName(),
                        exit.extendedInfo(),
                        exit.activeIntent(),
                        exit.location(),
                        exit.outputs());
            case NextAction.Disconnect disconnect ->
                new Event.SessionDisconnected(
                        disconnect.reason().wireName(), disconnect.extendedInfo(), disconnect.location());
        };
    }
}

package dev.parley.engine;

import dev.parley.engine.event.Event;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What conversations reached of a flow, read off their events: actions, outputs and ends. A called flow has events of its
 * own inside those of its caller, from {@code TurnReceived} to the event that ends its turn.
 */
final class Coverage {
    /**
     * Something that can be reached in a flow.
     *
     * @param number the action's tracking number; 0 for an end of the session
     * @param what the action's key, the label of its output, or how the session ends
     */
    record Place(int number, String what) {}

    private final Set<Place> reached = new HashSet<>();

    boolean holds(Place place) {
        return reached.contains(place);
    }

    /**
     * Adds what a conversation reached.
     *
     * @param started the name of the flow it is with
     * @param events its events, from the first turn on
     * @param wanted the name of the flow that counts: that one, or one it calls
     */
    void add(String started, List<Event> events, String wanted) {
        Deque<String> flows = new ArrayDeque<>();
        for (Event event : events) {
            switch (event) {
                case Event.TurnReceived turn -> {
                    flows.clear();
                    flows.push(started);
                }
                case Event.FlowCalled(String called, var version) -> flows.push(called);
                case Event.FlowResumed(String called, var version) -> flows.push(called);
                default -> {}
            }
            if (flows.element().equals(wanted)) {
                place(event).ifPresent(reached::add);
            }
            if (event instanceof Event.FlowReturned) {
                flows.pop();
            }
        }
    }

    private static Optional<Place> place(Event event) {
        return switch (event) {
            case Event.ActionEntered(int number, var name, String key) -> Optional.of(new Place(number, key));
            case Event.OutputTaken(int number, String output) -> Optional.of(new Place(number, output));
            case Event.FlowReturned(var flow, String reason) -> Optional.of(new Place(0, reason));
            case Event.SessionExited exited -> Optional.of(new Place(0, exited.reason()));
            case Event.SessionDisconnected disconnected -> Optional.of(new Place(0, disconnected.reason()));
            default -> Optional.empty();
        };
    }
}

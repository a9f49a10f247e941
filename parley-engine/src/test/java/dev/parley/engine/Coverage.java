package dev.parley.engine;

import dev.parley.engine.event.Event;
import java.util.ArrayList;
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
        List<String> flows = new ArrayList<>(List.of(started));
        int depth = -1;
        for (Event event : events) {
            if (event instanceof Event.TurnReceived) {
                depth++;
            }
            if (event instanceof Event.FlowCalled(String called)) {
                flows.subList(depth + 1, flows.size()).clear();
                flows.add(called);
            }
            if (flows.get(depth).equals(wanted)) {
                place(event).ifPresent(reached::add);
            }
            if (endsTurn(event)) {
                depth--;
            }
        }
    }

    private static Optional<Place> place(Event event) {
        return switch (event) {
            case Event.ActionEntered(int number, var name, String key) -> Optional.of(new Place(number, key));
            case Event.OutputTaken(int number, String output) -> Optional.of(new Place(number, output));
            case Event.SessionExited(String reason) -> Optional.of(new Place(0, reason));
            case Event.SessionDisconnected(String reason) -> Optional.of(new Place(0, reason));
            default -> Optional.empty();
        };
    }

    private static boolean endsTurn(Event event) {
        return event instanceof Event.SessionWaiting
                || event instanceof Event.TurnYielded
                || event instanceof Event.SessionExited
                || event instanceof Event.SessionDisconnected;
    }
}

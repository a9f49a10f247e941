package dev.parley.engine.ask;

import dev.parley.flow.action.Ask;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The behaviour of every kind of ask. */
public final class Behaviours {
    private final Map<Class<? extends Ask>, AskBehaviour<?>> byAsk;

    private Behaviours(List<AskBehaviour<?>> behaviours) {
        byAsk = behaviours.stream().collect(Collectors.toUnmodifiableMap(AskBehaviour::ask, Function.identity()));
    }

    public static Behaviours standard() {
        return new Behaviours(List.of(
                new AskForAuthenticationBehaviour(),
                new AskForBooleanBehaviour(),
                new AskForIntentBehaviour(),
                new AskForPaymentBehaviour(),
                new AskForSlotBehaviour(),
                new DigitalMenuBehaviour(),
                new FormBehaviour(),
                new LoopAnythingElseBehaviour(),
                new WaitForInputBehaviour()));
    }

    /** The kinds of ask there is a behaviour for. */
    public Set<Class<? extends Ask>> asks() {
        return byAsk.keySet();
    }

    @SuppressWarnings("unchecked") // the map is keyed by the very class the behaviour is for
    AskBehaviour<Ask> of(Ask ask) {
        AskBehaviour<Ask> behaviour = (AskBehaviour<Ask>) byAsk.get(ask.getClass());
        if (behaviour == null) {
            throw new IllegalStateException("no behaviour for " + ask.getClass());
        }
        return behaviour;
    }
}

package dev.parley.flow.action;

import dev.parley.flow.expression.Expression;
import dev.parley.flow.expression.Variable;
import dev.parley.flow.program.Action;
import dev.parley.flow.program.Block;
import dev.parley.flow.program.FlowKind;
import dev.parley.flow.value.OrderedMap;
import dev.parley.flow.value.ScalarType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Runs another flow and comes back with its outputs (architect-semantics §3.1, flow-corpus §3.5).
 *
 * @param kind what kind of flow it calls
 * @param flow the flow's name
 * @param inputText yields the first words for a bot; NOT_SET: the bot begins with its own question
 * @param inputs yield values for input variables of the flow, by their full names
 * @param outputs receive output variables of the flow, by their full names
 * @param exitReason receives why a bot came back; null: nobody does
 * @param intent receives the bot's active intent; null: nobody does
 * @param behind runs when the flow came back
 */
public record CallFlow(
        FlowKind kind,
        String flow,
        Expression inputText,
        Map<String, Expression> inputs,
        Map<String, Variable> outputs,
        @Nullable Variable exitReason,
        @Nullable Variable intent,
        Block behind)
        implements Action {
    static final String BOT = "callBotFlow";
    static final String DIGITAL_BOT = "callDigitalBotFlow";
    static final String MODULE = "callCommonModule";

    public CallFlow {
        inputs = OrderedMap.copyOf(inputs);
        outputs = OrderedMap.copyOf(outputs);
    }

    static Action readBot(ActionSource in) {
        return read(in, FlowKind.BOT, BOT);
    }

    static Action readDigitalBot(ActionSource in) {
        return read(in, FlowKind.DIGITAL_BOT, DIGITAL_BOT);
    }

    static Action readModule(ActionSource in) {
        return read(in, FlowKind.COMMON_MODULE, MODULE);
    }

    private static Action read(ActionSource in, FlowKind kind, String key) {
        Expression text = in.expression("inputText", ScalarType.STRING);
        Variable reason = in.binding("exitReason", ScalarType.STRING);
        Variable intent = in.binding("intent", ScalarType.STRING);
        Block behind = in.branch("default");
        Optional<ActionSource.NamedSource> called =
                in.object(kind == FlowKind.DIGITAL_BOT ? "digitalBotFlow" : kind.rootKey());
        if (called.isEmpty()) {
            return new NotRunnable(key, in.settings(), List.of(behind));
        }
        ActionSource flow = called.get().source();
        flow.inert("none");
        Optional<ActionSource> version = flow.inside("ver_latestPublished");
        version.ifPresent(each -> each.inert("none"));
        return new CallFlow(
                kind,
                called.get().name(),
                text,
                version.map(each -> each.named("inputs")).orElse(Map.of()),
                version.map(each -> each.bindings("outputs")).orElse(Map.of()),
                reason,
                intent,
                behind);
    }

    @Override
    public String key() {
        return switch (kind) {
            case BOT -> BOT;
            case DIGITAL_BOT -> DIGITAL_BOT;
            default -> MODULE;
        };
    }
}

package dev.parley.engine.action;

import dev.parley.engine.ask.Intents;
import dev.parley.engine.run.Move;
import dev.parley.engine.run.Run;
import dev.parley.flow.action.DetectIntent;
import dev.parley.flow.nlu.Detection;
import dev.parley.flow.program.Output;
import dev.parley.flow.value.StringValue;
import dev.parley.flow.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Understands a text and goes the way of its intent. */
final class DetectIntentProcessor implements ActionProcessor<DetectIntent> {
    private static final double PERCENT = 100;

    @Override
    public Class<DetectIntent> action() {
        return DetectIntent.class;
    }

    @Override
    public Move process(DetectIntent action, Run run) {
        List<String> enabled = action.intents().entrySet().stream()
                .filter(intent -> intent.getValue().enabled())
                .map(Map.Entry::getKey)
                .toList();
        double low = run.program().settings().userInput().collectionLow() / PERCENT;
        Optional<Detection.IntentMatch> best = new Intents(run)
                .best(run.text(action.text()).orElse(""), enabled)
                .filter(match -> match.probability() >= low);
        if (action.detected() != null) {
            run.set(
                    action.detected(),
                    best.<Value>map(match -> new StringValue(match.name()))
                            .orElse(action.detected().type().absent()));
        }
        Optional<Output> output = best.map(match -> action.intents().get(match.name()));
        return new Move.Enter(output.map(Output::block).orElse(action.otherwise()));
    }
}

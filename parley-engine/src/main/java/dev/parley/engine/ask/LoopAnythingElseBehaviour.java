package dev.parley.engine.ask;

import dev.parley.engine.run.Move;
import dev.parley.engine.run.Run;
import dev.parley.engine.session.AskState;
import dev.parley.engine.turn.Segment;
import dev.parley.engine.turn.TurnInput;
import dev.parley.flow.action.LoopAnythingElse;
import dev.parley.flow.nlu.Intent;
import dev.parley.flow.value.IntegerValue;
import java.util.List;

/**
 * Asks whether there is anything else. An utterance that matches an intent counts as a yes and answers the first ask in
 * the body (architect-semantics §3.5).
 */
final class LoopAnythingElseBehaviour implements AskBehaviour<LoopAnythingElse> {
    private static final double PERCENT = 100;
    private static final String YES = "yes";
    private static final String NO = "no";
    private static final String INTENT = "intent";

    @Override
    public Class<LoopAnythingElse> ask() {
        return LoopAnythingElse.class;
    }

    /** The intent that was active is completed when this asks again; the index counts the passes. */
    @Override
    public void begin(LoopAnythingElse loop, Run run) {
        if (run.heard().activeIntent() != null) {
            run.setHeard(run.heard().withActiveIntent(null));
        }
        if (loop.index() != null) {
            run.set(loop.index(), new IntegerValue(pass(run)));
        }
    }

    private static long pass(Run run) {
        return run.ask().map(AskState::pass).orElse(0L);
    }

    @Override
    public List<Segment.Content> buttons(LoopAnythingElse loop, Run run) {
        return run.program().settings().userInput().automaticQuickReplies() ? new YesNo(run).buttons() : List.of();
    }

    @Override
    public Recognition recognise(LoopAnythingElse loop, Answer answer, Run run) {
        double low = run.program().settings().userInput().collectionLow() / PERCENT;
        return switch (new YesNo(run).meaning(answer, low)) {
            case YES -> new Recognition.Found(1, true, answer.text(), YES);
            case NO -> new Recognition.Found(1, true, answer.text(), NO);
            case NEITHER -> intent(answer, run);
        };
    }

    private static Recognition intent(Answer answer, Run run) {
        List<String> all =
                run.program().nlu().intents().stream().map(Intent::name).toList();
        return new Intents(run)
                .best(answer.text(), all)
                .<Recognition>map(
                        match -> new Recognition.Found(match.probability(), match.exact(), answer.text(), INTENT))
                .orElseGet(Recognition.Nothing::new);
    }

    @Override
    public Move accept(LoopAnythingElse loop, Recognition.Found found, Run run) {
        if (found.value().equals(NO)) {
            return new Move.GoOn();
        }
        if (found.value().equals(INTENT)) {
            run.keepForNextAsk(new TurnInput.UserText(found.raw(), 1));
        }
        return new Move.EnterPass(loop.body(), pass(run));
    }
}

package dev.parley.engine.ask;

import dev.parley.engine.run.Move;
import dev.parley.engine.run.Run;
import dev.parley.engine.turn.Segment;
import dev.parley.flow.action.AskForBoolean;
import java.util.List;

/** Asks a question that yes or no answers (architect-semantics §3.3). */
final class AskForBooleanBehaviour implements AskBehaviour<AskForBoolean> {
    private static final double PERCENT = 100;

    @Override
    public Class<AskForBoolean> ask() {
        return AskForBoolean.class;
    }

    @Override
    public List<Segment.Content> buttons(AskForBoolean ask, Run run) {
        return run.program().settings().userInput().automaticQuickReplies() ? new YesNo(run).buttons() : List.of();
    }

    @Override
    public Recognition recognise(AskForBoolean ask, Answer answer, Run run) {
        double low = run.program().settings().userInput().collectionLow() / PERCENT;
        YesNo.Meaning meaning = new YesNo(run).meaning(answer, low);
        return meaning == YesNo.Meaning.NEITHER
                ? new Recognition.Nothing()
                : new Recognition.Found(1, true, answer.text(), meaning.name());
    }

    @Override
    public Move accept(AskForBoolean ask, Recognition.Found found, Run run) {
        return new Move.Enter(found.value().equals(YesNo.Meaning.YES.name()) ? ask.yes() : ask.no());
    }
}

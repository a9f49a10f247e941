package dev.parley.engine.ask;

import dev.parley.engine.run.Leaving;
import dev.parley.engine.run.Move;
import dev.parley.engine.run.Run;
import dev.parley.engine.session.AskState;
import dev.parley.engine.turn.TurnInput;
import dev.parley.flow.action.Ask;
import dev.parley.flow.action.AskForAuthentication;
import dev.parley.flow.program.Step;
import java.util.Optional;

/** Asks and listens (architect-semantics §2.4). */
public final class AskEngine {
    private final Run run;
    private final Leaving leaving;
    private final Behaviours behaviours;
    private final Prompts prompts;

    public AskEngine(Run run, Leaving leaving, Behaviours behaviours) {
        this.run = run;
        this.leaving = leaving;
        this.behaviours = behaviours;
        this.prompts = new Prompts(run);
    }

    /** Begins an ask: skips it, takes what was written before as its answer, or puts its question. */
    public Move enter(Step step) {
        OpenAsk ask = open(step);
        Optional<Move> skipped = ask.skip();
        if (skipped.isPresent()) {
            return skipped.get();
        }
        run.setAsk(AskState.entered(run.takeNextPass()));
        ask.begin();
        Optional<TurnInput.UserText> waiting = run.takePendingInput();
        if (waiting.isPresent()) {
            return hear(step, waiting.get());
        }
        prompts.question(ask);
        return new Move.Wait();
    }

    /** Whether an input means anything to an ask that is open. */
    public boolean concerns(Step step, TurnInput input) {
        return switch (input) {
            case TurnInput.NoOp() -> false;
            case TurnInput.SignIn signIn -> step.action() instanceof AskForAuthentication;
            default -> true;
        };
    }

    /** Judges what came from the participant while an ask is open. */
    public Move hear(Step step, TurnInput input) {
        Hearing hearing = new Hearing(run, open(step), prompts, leaving);
        return switch (input) {
            case TurnInput.NoInput() -> hearing.noInput();
            case TurnInput.NoMatch() -> hearing.noMatch();
            default -> hearing.answer(Answer.of(input));
        };
    }

    private OpenAsk open(Step step) {
        return new OpenAsk(step, (Ask) step.action(), behaviours, run);
    }
}

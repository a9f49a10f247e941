package dev.parley.engine.ask;

import dev.parley.engine.run.Failing;
import dev.parley.engine.run.Move;
import dev.parley.engine.run.Run;
import dev.parley.engine.turn.Segment;
import dev.parley.engine.turn.TurnInput.SignIn;
import dev.parley.flow.action.AskForAuthentication;
import java.util.List;
import java.util.Optional;

/** Asks the participant to sign in; words instead of it are no match. */
final class AskForAuthenticationBehaviour implements AskBehaviour<AskForAuthentication> {
    @Override
    public Class<AskForAuthentication> ask() {
        return AskForAuthentication.class;
    }

    @Override
    public Optional<Move> skip(AskForAuthentication ask, Run run) {
        return run.ports()
                .outside()
                .services()
                .signIns()
                .refusal()
                .map(why -> Failing.by(ask.failure(), "unavailable", why, run));
    }

    @Override
    public List<Segment.Content> buttons(AskForAuthentication ask, Run run) {
        return List.of();
    }

    @Override
    public List<Segment> shown(AskForAuthentication ask, Run run) {
        return List.of(new Segment.SignInRequest());
    }

    @Override
    public Recognition recognise(AskForAuthentication ask, Answer answer, Run run) {
        return answer.input() instanceof SignIn(SignIn.Result result)
                ? new Recognition.Found(1, true, answer.text(), result.name())
                : new Recognition.Nothing();
    }

    @Override
    public Move accept(AskForAuthentication ask, Recognition.Found found, Run run) {
        return switch (SignIn.Result.valueOf(found.value())) {
            case DONE -> {
                boolean said = run.say(ask.done());
                yield said && ask.success().steps().isEmpty() ? new Move.Yield() : new Move.Enter(ask.success());
            }
            case FAILED -> Failing.by(ask.failure(), "failed", "Signing in failed.", run);
            case CANCELED -> Failing.by(ask.failure(), "canceled", "The participant did not want to sign in.", run);
        };
    }
}

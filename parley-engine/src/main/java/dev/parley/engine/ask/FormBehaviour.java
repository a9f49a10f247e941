package dev.parley.engine.ask;

import dev.parley.engine.run.Failing;
import dev.parley.engine.run.Move;
import dev.parley.engine.run.Run;
import dev.parley.engine.turn.BlankForm;
import dev.parley.engine.turn.Segment;
import dev.parley.engine.turn.TurnInput;
import dev.parley.flow.action.Form;
import java.util.List;
import java.util.Optional;

/** Sends a form and takes it back filled in; words instead of it are no match. */
final class FormBehaviour implements AskBehaviour<Form> {
    @Override
    public Class<Form> ask() {
        return Form.class;
    }

    @Override
    public Optional<Move> skip(Form ask, Run run) {
        return blank(ask, run).isPresent()
                ? Optional.empty()
                : Optional.of(Failing.by(
                        ask.failure(),
                        "notFound",
                        "There is no form '" + run.evaluate(ask.form()).text() + "' in the library '"
                                + run.evaluate(ask.library()).text() + "'.",
                        run));
    }

    private static Optional<BlankForm> blank(Form ask, Run run) {
        return run.ports()
                .outside()
                .services()
                .forms()
                .find(
                        run.evaluate(ask.library()).text(),
                        run.evaluate(ask.form()).text());
    }

    @Override
    public List<Segment.Content> buttons(Form ask, Run run) {
        return blank(ask, run).<List<Segment.Content>>map(List::of).orElse(List.of());
    }

    /** A form may come back with nothing in it. */
    @Override
    public boolean hears(Form ask, Answer answer) {
        return answer.input() instanceof TurnInput.FilledForm || AskBehaviour.super.hears(ask, answer);
    }

    @Override
    public Recognition recognise(Form ask, Answer answer, Run run) {
        if (!(answer.input() instanceof TurnInput.FilledForm form)) {
            return new Recognition.Nothing();
        }
        FormAnswers answers = FormAnswers.of(form);
        boolean complete = blank(ask, run).stream()
                .flatMap(blank -> blank.pages().stream())
                .filter(BlankForm.Page::required)
                .allMatch(page -> answers.has(page.id()));
        boolean fits = ask.pages().entrySet().stream()
                .allMatch(page ->
                        answers.value(page.getKey(), page.getValue().type()).isPresent());
        return complete && fits
                ? new Recognition.Found(1, true, answer.text(), answers.written())
                : new Recognition.Nothing();
    }

    @Override
    public Move accept(Form ask, Recognition.Found found, Run run) {
        FormAnswers answers = FormAnswers.read(found.value());
        ask.pages()
                .forEach((page, variable) ->
                        run.set(variable, answers.value(page, variable.type()).orElseThrow()));
        return new Move.Enter(ask.success());
    }
}

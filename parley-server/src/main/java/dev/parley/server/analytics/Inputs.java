package dev.parley.server.analytics;

import dev.parley.engine.turn.TurnInput;
import java.util.List;
import java.util.stream.Collectors;

/** What participants said or chose, as text. */
final class Inputs {
    private Inputs() {}

    /** Empty where it was nothing that can be read. */
    static String text(TurnInput input) {
        return switch (input) {
            case TurnInput.UserText(String text, double confidence) -> text;
            case TurnInput.Choice choice -> text(choice);
            case TurnInput.Picks(List<TurnInput.Choice> choices) ->
                choices.stream().map(Inputs::text).collect(Collectors.joining(", "));
            case TurnInput.FilledForm(List<TurnInput.FilledForm.Field> fields) ->
                fields.stream().map(field -> text(field.answer())).collect(Collectors.joining(", "));
            case TurnInput.NoOp _,
                    TurnInput.Payment _,
                    TurnInput.SignIn _,
                    TurnInput.NoMatch _,
                    TurnInput.NoInput _,
                    TurnInput.ClientError _,
                    TurnInput.Disconnected _,
                    TurnInput.Expired _ -> "";
        };
    }

    private static String text(TurnInput.Choice choice) {
        return choice.text().isEmpty() ? choice.payload() : choice.text();
    }
}

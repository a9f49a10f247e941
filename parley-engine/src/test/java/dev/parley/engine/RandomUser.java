package dev.parley.engine;

import dev.parley.engine.turn.Segment;
import dev.parley.engine.turn.Segment.Content;
import dev.parley.engine.turn.TurnInput;
import dev.parley.engine.turn.TurnResult;
import dev.parley.flow.nlu.Mechanism;
import dev.parley.flow.nlu.NluModel;
import dev.parley.flow.nlu.Utterance;
import dev.parley.flow.program.BotProgram;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Somebody who answers a bot with anything at all. */
final class RandomUser {
    private static final List<String> USUAL_ANSWERS = List.of(
            "yes",
            "no",
            "not really",
            "1234",
            "12345678",
            "5551234",
            "ada@example.org",
            "tomorrow",
            "half past three",
            "20 dollars",
            "cancel",
            "how do I rent a bike",
            "rent",
            "2");
    private static final List<String> NONSENSE = List.of(
            "",
            "   ",
            "\u0000",
            "\"', --",
            "{{x}} ${y}",
            "Straße İstanbul",
            "\ud83d",
            "what is the weather in Sydney, and why is my order late?");

    private final BotProgram program;
    private final List<String> valid;
    private final Random random;

    RandomUser(BotProgram program, Random random) {
        this.program = program;
        this.valid = valid(program.nlu());
        this.random = random;
    }

    /** What a user may do. */
    enum Behaviour {
        ANSWERS_AS_EXPECTED,
        PRESSES_A_BUTTON,
        PICKS_SEVERAL,
        TALKS_NONSENSE,
        SENDS_AN_EMOJI,
        SENDS_TEN_KILOBYTES,
        FILLS_IN_A_FORM,
        PAYS,
        SIGNS_IN,
        WANTS_AN_AGENT,
        MAKES_NOISE,
        STAYS_SILENT,
        ASKS_AGAIN
    }

    /** What the user may be inclined to do next; mostly sensible things. */
    Behaviour inclination() {
        return random.nextInt(3) > 0
                ? any(List.of(Behaviour.ANSWERS_AS_EXPECTED, Behaviour.PRESSES_A_BUTTON))
                : any(List.of(Behaviour.values()));
    }

    TurnInput input(Behaviour behaviour, TurnResult turn) {
        List<TurnInput.Choice> buttons =
                turn.segments().stream().flatMap(RandomUser::buttons).toList();
        return switch (behaviour) {
            case ANSWERS_AS_EXPECTED -> text(any(valid));
            case PRESSES_A_BUTTON -> buttons.isEmpty() ? text(any(valid)) : any(buttons);
            case PICKS_SEVERAL ->
                buttons.isEmpty()
                        ? new TurnInput.Choice(any(NONSENSE), any(valid))
                        : new TurnInput.Picks(List.of(any(buttons), any(buttons)));
            case TALKS_NONSENSE -> text(any(NONSENSE));
            case SENDS_AN_EMOJI -> text("🙂");
            case SENDS_TEN_KILOBYTES -> text(any(valid) + " " + "x".repeat(10_000));
            case FILLS_IN_A_FORM -> form();
            case PAYS -> new TurnInput.Payment(random.nextBoolean(), any(NONSENSE));
            case SIGNS_IN -> new TurnInput.SignIn(any(List.of(TurnInput.SignIn.Result.values())));
            case WANTS_AN_AGENT -> text(any(List.of("agent", "I want to speak to a human")));
            case MAKES_NOISE -> new TurnInput.NoMatch();
            case STAYS_SILENT -> new TurnInput.NoInput();
            case ASKS_AGAIN -> new TurnInput.NoOp();
        };
    }

    private TurnInput form() {
        return new TurnInput.FilledForm(Stream.of("email", "colours", "size", "day", "colours")
                .filter(page -> random.nextBoolean())
                .map(page -> new TurnInput.FilledForm.Field(page, new TurnInput.Choice(any(valid), "")))
                .toList());
    }

    private TurnInput text(String words) {
        return new TurnInput.UserText(words, random.nextDouble());
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** Answers a bot understands: its example sentences, the items of its lists, and what most bots take. */
    private static List<String> valid(NluModel nlu) {
        Stream<String> sentences = nlu.intents().stream()
                .flatMap(intent -> intent.utterances().stream().map(Utterance::text));
        Stream<String> items = nlu.slotTypes().stream()
                .flatMap(type ->
                        type.mechanism() instanceof Mechanism.ListOf list ? list.items().stream() : Stream.empty())
                .flatMap(item -> Stream.concat(Stream.of(item.value()), item.synonyms().stream()));
        return Stream.of(sentences, items, USUAL_ANSWERS.stream())
                .flatMap(words -> words)
                .toList();
    }

    private static Stream<TurnInput.Choice> buttons(Segment segment) {
        return segment instanceof Segment.RichMedia(List<Content> content)
                ? content.stream().flatMap(RandomUser::buttons)
                : Stream.empty();
    }

    private static Stream<TurnInput.Choice> buttons(Content content) {
        return switch (content) {
            case Content.QuickReply reply -> Stream.of(new TurnInput.Choice(reply.payload(), reply.text()));
            case Content.Card(Content.CardFace face) -> buttons(face);
            case Content.Carousel(List<Content.CardFace> cards) ->
                cards.stream().flatMap(RandomUser::buttons);
            case Content.ListPicker picker ->
                picker.sections().stream()
                        .flatMap(section -> section.items().stream())
                        .map(item -> new TurnInput.Choice(item.id(), item.title()));
            case Content.DatePicker picker ->
                picker.times().stream()
                        .map(time -> new TurnInput.Choice(time.start().toString(), ""));
            default -> Stream.empty();
        };
    }

    private static Stream<TurnInput.Choice> buttons(Content.CardFace face) {
        return face.actions().stream()
                .flatMap(action -> Stream.ofNullable(action.payload())
                        .map(payload -> new TurnInput.Choice(payload, action.text())));
    }

    @Override
    public String toString() {
        return "a user of " + program.name();
    }
}

package dev.parley.nlu.health;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.flow.expression.ArchitectExpressions;
import dev.parley.flow.lint.NluCheck;
import dev.parley.flow.load.FlowLoader;
import dev.parley.flow.nlu.Intent;
import dev.parley.flow.nlu.NluModel;
import dev.parley.flow.nlu.Slot;
import dev.parley.flow.nlu.Utterance;
import dev.parley.flow.source.Finding;
import dev.parley.flow.source.Findings;
import dev.parley.flow.yaml.Substituted;
import dev.parley.nlu.encode.BundledEncoder;
import dev.parley.nlu.encode.Encoder;
import dev.parley.nlu.encode.EncoderException;
import dev.parley.nlu.store.MemoryVectorStore;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What lint says about intents; {@code -Dparley.update=true} writes the baseline, which holds no measured vectors. */
final class IntentHealthTest {
    private static Encoder noEncoder() {
        throw new EncoderException("This machine has none.");
    }

    @Test
    void shouldSayWhatIsWrongWithTheIntentsOfAFlow() throws IOException {
        String found = load("library.yaml", health(IntentHealthTest::noEncoder)).stream()
                .map(finding -> finding + "\n")
                .collect(Collectors.joining());

        if (Boolean.getBoolean("parley.update")) {
            Files.writeString(Path.of("src/test/resources/dev/parley/nlu/health/library.findings"), found);
        }
        assertThat(found).isEqualTo(resource("library.findings"));
    }

    @Test
    void shouldNotAskForTheEncoderWhereThereAreNoUtterances() {
        assertThat(check(health(IntentHealthTest::noEncoder), NluModel.empty("en-us")))
                .isEmpty();
        assertThat(check(
                        health(IntentHealthTest::noEncoder),
                        model("en-us", new Intent("Join", "", List.of(), List.of()))))
                .extracting(Finding::rule)
                .containsExactly("no-utterances");
    }

    @Test
    void shouldNameIntentsThatMeanTheSameInOtherWords() {
        NluModel model = model(
                "en-us",
                intent(
                        "Cancel",
                        "cancel my order",
                        "I don't want the parcel any more",
                        "please stop the delivery",
                        "call off my purchase",
                        "do not ship it"),
                intent(
                        "Withdraw",
                        "I want to cancel what I ordered",
                        "stop my parcel",
                        "don't deliver my package",
                        "please undo my purchase",
                        "do not send the order"),
                intent(
                        "Weather",
                        "will it rain tomorrow",
                        "how warm is it outside",
                        "is it going to snow",
                        "what is the forecast for Sunday",
                        "do I need an umbrella"));

        List<Finding> found = rule("confusable-intents", check(health(BundledEncoder::shared), model));

        assertThat(found)
                .singleElement()
                .satisfies(finding -> assertThat(finding.message())
                        .contains("'Cancel'", "'Withdraw'", " % of the utterances")
                        .doesNotContain("Weather"));
    }

    @Test
    void shouldNameAnUtteranceThatStandsInTheWrongIntent() {
        NluModel model = model(
                "en-us",
                intent(
                        "Baggage",
                        "where is my suitcase",
                        "my bag did not arrive",
                        "I cannot find my luggage",
                        "you lost my trunk",
                        "report a missing bag",
                        "may I bring my dog on board"),
                intent(
                        "Pets",
                        "can my cat fly with me",
                        "are animals allowed in the cabin",
                        "I travel with a puppy",
                        "may I take a hamster on the plane",
                        "do you transport dogs"));

        assertThat(rule("outlier-utterance", check(health(BundledEncoder::shared), model)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message())
                        .startsWith("“may I bring my dog on board” is nearer to 'Pets'")
                        .endsWith("than to 'Baggage'; does it stand in the right intent?"));
    }

    @Test
    void shouldFindNothingInIntentsThatAreApart() {
        NluModel model = model(
                "en-gb",
                intent("Pizza", tenOf("a pizza with ", "ham", "olives", "salami", "tuna", "rocket")),
                intent("Taxi", tenOf("a taxi to the ", "airport", "station", "harbour", "hotel", "museum")));

        assertThat(check(health(BundledEncoder::shared), model)).isEmpty();
    }

    @Test
    void shouldSayThatALanguageIsReadByWordsAlone() {
        NluModel model = new NluModel(
                "fi-fi",
                List.of(intent("Pitsa", tenOf("pitsa ", "kinkku", "oliivi", "salami", "tonnikala", "rucola"))),
                List.of(new Slot("Day", "builtin:date")),
                List.of());

        assertThat(rule("language-by-words", check(health(BundledEncoder::shared), model)))
                .extracting(Finding::message)
                .satisfiesExactly(
                        one -> assertThat(one).contains("'fi-fi'", "words and letters alone"),
                        other -> assertThat(other).contains("builtin:date", "digits"));
    }

    @Test
    void shouldSayHowLongAnUtteranceMayBe() {
        NluModel model = model("en-us", intent("Story", tenOf("x", "a".repeat(501), "b", "c", "d", "e")));

        assertThat(rule("long-utterance", check(health(IntentHealthTest::noEncoder), model)))
                .extracting(Finding::severity)
                .hasSize(2)
                .allMatch(severity -> severity.word().equals("warning"));
    }

    private static IntentHealth health(Supplier<Encoder> encoder) {
        return new IntentHealth(encoder, new MemoryVectorStore(100));
    }

    private static List<Finding> rule(String rule, List<Finding> findings) {
        return findings.stream().filter(finding -> finding.rule().equals(rule)).toList();
    }

    private static List<Finding> check(NluCheck check, NluModel model) {
        Findings findings = new Findings();
        check.check(model, findings);
        return findings.list();
    }

    private static NluModel model(String language, Intent... intents) {
        return new NluModel(language, List.of(intents), List.of(), List.of());
    }

    private static Intent intent(String name, String... texts) {
        return new Intent(
                name,
                "",
                Arrays.stream(texts)
                        .map(text -> new Utterance(List.of(new Utterance.Segment(text, null))))
                        .toList(),
                List.of());
    }

    /** Two utterances with each of five words. */
    private static String[] tenOf(String beginning, String... words) {
        return IntStream.range(0, 2 * words.length)
                .mapToObj(i -> beginning + words[i / 2] + (i % 2 == 0 ? "" : " please"))
                .toArray(String[]::new);
    }

    private static List<Finding> load(String name, NluCheck check) throws IOException {
        return new FlowLoader(new ArchitectExpressions(), List.of(check))
                .load(Substituted.of(name, resource(name)))
                .findings();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(IntentHealthTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

package dev.parley.flow.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.flow.expression.ArchitectExpressions;
import dev.parley.flow.nlu.Intent;
import dev.parley.flow.nlu.ListItem;
import dev.parley.flow.nlu.Mechanism;
import dev.parley.flow.nlu.NluModel;
import dev.parley.flow.nlu.Utterance;
import dev.parley.flow.source.Position;
import dev.parley.flow.yaml.Substituted;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The words of a flow in further languages (architect-semantics §4.1). */
class AdditionalLanguagesTest {
    private static final NluModel MODEL = new FlowLoader(new ArchitectExpressions())
            .load(Substituted.of("bot.yaml", """
                    botFlow:
                      name: Bot
                      defaultLanguage: en-us
                      supportedLanguages: {en-us: {none: true}, de-de: {none: true}, fr-fr: {none: true}}
                      startUpRef: "/botFlow/bots/bot[S_10]"
                      bots:
                        - bot: {name: S, refId: S_10, actions: [{exitBotFlow: {name: Exit}}]}
                      settingsNaturalLanguageUnderstanding:
                        nluDomainVersion:
                          language: en-us
                          intents:
                            - name: Order
                              description: Something to eat
                              utterances: [{segments: [{text: "a pizza"}]}]
                              entityNameReferences: [Size]
                              additionalLanguages:
                                de-DE: {utterances: [{segments: [{text: "eine "}, {text: "große", entity: {name: Size}}]}]}
                            - {name: Stop, utterances: [{segments: [{text: "stop"}]}]}
                          entities: [{name: Size, type: SizeType}]
                          entityTypes:
                            - name: SizeType
                              mechanism:
                                type: List
                                restricted: true
                                items:
                                  - {value: L, synonyms: [large], additionalLanguages: {de-de: {synonyms: [große]}}}
                                  - {value: S, synonyms: [small], additionalLanguages: {fr-fr: {synonyms: [petite]}}}
                    """))
            .program()
            .orElseThrow()
            .nlu();

    private static List<ListItem> items(NluModel model) {
        return ((Mechanism.ListOf) model.slotTypes().getFirst().mechanism()).items();
    }

    @Test
    void shouldKeepTheModelInItsOwnLanguage() {
        assertThat(MODEL.language()).isEqualTo("en-us");
        assertThat(MODEL.intents().getFirst().utterances())
                .extracting(Utterance::text)
                .containsExactly("a pizza");
        assertThat(items(MODEL))
                .containsExactly(new ListItem("L", List.of("large")), new ListItem("S", List.of("small")));
    }

    @Test
    void shouldGiveAModelForEachLanguageThatHasWords() {
        assertThat(MODEL.translations()).extracting(NluModel::language).containsExactly("de-de", "fr-fr");
        assertThat(MODEL.translations()).allSatisfy(other -> {
            assertThat(other.intents()).extracting(Intent::name).containsExactly("Order", "Stop");
            assertThat(other.intents()).extracting(Intent::slots).containsExactly(List.of("Size"), List.of());
            assertThat(other.slots()).isEqualTo(MODEL.slots());
            assertThat(other.translations()).isEmpty();
        });
    }

    @Test
    void shouldTakeNoWordFromAnotherLanguage() {
        NluModel german = MODEL.translations().getFirst();

        assertThat(german.intents().getFirst().utterances())
                .extracting(Utterance::text)
                .containsExactly("eine große");
        assertThat(german.intents().getLast().utterances()).isEmpty();
        assertThat(items(german)).containsExactly(new ListItem("L", List.of("große")), new ListItem("S", List.of()));
    }

    @Test
    void shouldKnowTheLinesOfIntentsAndUtterances() {
        Intent order = MODEL.intents().getFirst();
        Intent translated = MODEL.translations().getFirst().intents().getFirst();

        assertThat(order.at()).isEqualTo(new Position("bot.yaml", 12, 17));
        assertThat(order.utterances().getFirst().at()).isEqualTo(new Position("bot.yaml", 14, 44));
        assertThat(translated.utterances().getFirst().at().line()).isEqualTo(17);
    }
}

package dev.parley.nlu.act;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.flow.nlu.Detection.DialogActs;
import dev.parley.nlu.text.FoldedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DialogActModelTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "yes",
                "Yes!",
                "YES PLEASE",
                "yeah",
                "yep",
                "sure",
                "Sure, thanks",
                "correct",
                "right",
                "ok",
                "OK.",
                "that's right",
                "That’s right",
                "thats right",
                "that is correct",
                "please do",
                "yes yes yes",
                "yes, that's right",
                "Yeah, sure, go ahead",
                "of course",
                "👍",
                "I think so",
                "y",
                "um yes",
                "hi yes please"
            })
    void shouldHearYes(String text) {
        assertThat(read("en-us", text).affirmation()).isGreaterThanOrEqualTo(0.95);
        assertThat(read("en-us", text).negation()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no",
                "No.",
                "NOPE",
                "nah",
                "not really",
                "wrong",
                "incorrect",
                "don't",
                "Don’t",
                "no thanks",
                "no, thank you",
                "that's not right",
                "that is wrong",
                "no no",
                "No, not really",
                "I don't think so",
                "👎",
                "n",
                "no, that's all"
            })
    void shouldHearNo(String text) {
        assertThat(read("en-us", text).negation()).isGreaterThanOrEqualTo(0.95);
        assertThat(read("en-us", text).affirmation()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "maybe",
                "not sure",
                "I'm not sure",
                "I don't know",
                "i dont know",
                "perhaps",
                "no idea",
                "dunno",
                "it depends",
                "are you sure",
                "",
                "   ",
                "?!",
                "please",
                "twenty",
                "my order is late",
                "the right one",
                "I would like a refund for order 5"
            })
    void shouldHearNeitherYesNorNo(String text) {
        DialogActs acts = read("en-us", text);

        assertThat(acts.affirmation()).isLessThan(0.2);
        assertThat(acts.negation()).isLessThan(0.2);
    }

    @ParameterizedTest
    @CsvSource({
        "yes I would like that, 0.8, 0",
        "yes my order number is twelve and it is late, 0.65, 0",
        "no I want the other one, 0, 0.65",
        "'well I believe, yes', 0.97, 0",
        "you are quite right there yes, 0.55, 0",
        "yes or no, 0.64, 0.22",
        "there is no parking at my house, 0, 0.1"
    })
    void shouldBeLessSureTheMoreIsSaid(String text, double affirmation, double negation) {
        DialogActs acts = read("en", text);

        assertThat(acts.affirmation()).isEqualTo(affirmation, org.assertj.core.data.Offset.offset(0.001));
        assertThat(acts.negation()).isEqualTo(negation, org.assertj.core.data.Offset.offset(0.001));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "agent",
                "Agent!",
                "human",
                "a person please",
                "representative",
                "operator",
                "advisor",
                "live chat",
                "customer service",
                "agent agent agent",
                "HUMAN NOW",
                "real person",
                "I want to speak to an agent",
                "can I talk to a human",
                "let me talk to a real person please",
                "could you transfer me to a representative",
                "connect me with someone",
                "Connect me to an advisor now",
                "I'd like to chat with a live agent",
                "put me through to customer service",
                "get me a human",
                "I need an agent",
                "I want a human, not a bot",
                "please get me an operator",
                "I want to talk to someone about my bill",
                "is there someone I can talk to",
                "I do not want a bot, I want a human",
                "speak with a sales rep",
                "hand me over to a person"
            })
    void shouldHearTheWishForAHuman(String text) {
        assertThat(read("en-gb", text).escalation()).isGreaterThanOrEqualTo(0.8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "my agent number is 5",
                "I am a sales representative",
                "Agent sales report",
                "yes",
                "no",
                "how many people are in the queue",
                "I don't want to talk to an agent",
                "do not transfer me to a human",
                "a ticket for one person",
                "I need an agent number",
                "I want the agent sales report",
                "I spoke to an agent yesterday",
                "the operator of my crane",
                "human resources",
                "two people",
                "customer service opening hours"
            })
    void shouldNotHearTheWishForAHuman(String text) {
        assertThat(read("en-us", text).escalation()).isLessThan(0.2);
    }

    @ParameterizedTest
    @CsvSource({
        "es, sí, no, quiero hablar con un agente, no quiero hablar con un agente",
        "es-MX, Claro que sí, no gracias, páseme con una persona, una mesa para una persona",
        "de, ja, nein, ich möchte mit einem Mitarbeiter sprechen, ich will nicht mit einem Mitarbeiter sprechen",
        "de-DE, Ja genau, nein danke, verbinden Sie mich mit einem Menschen, meine Mitarbeiter Nummer ist 5",
        "fr, oui, non, je veux parler à un conseiller, je ne veux pas parler à un conseiller",
        "fr-CA, c'est ça, non merci, passez-moi quelqu'un, une place pour une personne",
        "pt-BR, sim, não, quero falar com um atendente, não quero falar com um atendente",
        "it, sì, no, vorrei parlare con un operatore, non voglio parlare con un operatore",
        "nl, ja, nee, ik wil een medewerker spreken, ik wil geen medewerker spreken",
        "NL_be, ja hoor, nee bedankt, verbind me door met een mens, een tafel voor een persoon"
    })
    void shouldKnowOtherLanguages(String language, String yes, String no, String escalation, String otherwise) {
        assertThat(read(language, yes).affirmation()).isGreaterThanOrEqualTo(0.95);
        assertThat(read(language, no).negation()).isGreaterThanOrEqualTo(0.95);
        assertThat(read(language, escalation).escalation()).isGreaterThanOrEqualTo(0.8);
        assertThat(read(language, otherwise).escalation()).isLessThan(0.2);
    }

    @ParameterizedTest
    @CsvSource({"es, no sé", "de, weiß nicht", "fr, je ne sais pas", "pt, não sei", "it, non lo so", "nl, weet ik niet"
    })
    void shouldHearDoubtInOtherLanguages(String language, String text) {
        assertThat(read(language, text)).isEqualTo(DialogActs.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "en, start over, I don't want to start over",
        "en-GB, Let's start again please, start the engine",
        "en, I would like to restart, reset my password",
        "es, quiero empezar de nuevo, no quiero empezar de nuevo",
        "de, bitte nochmal von vorne, die vordere Reihe",
        "fr, on peut recommencer, je commence demain",
        "pt, vamos começar de novo, começo amanhã",
        "it, vorrei ricominciare da capo, il capo è qui",
        "nl, ik wil opnieuw beginnen, ik begin morgen"
    })
    void shouldHearTheWishToBeginAnew(String language, String reset, String otherwise) {
        assertThat(read(language, reset).reset()).isGreaterThanOrEqualTo(0.8);
        assertThat(read(language, otherwise).reset()).isLessThan(0.2);
    }

    @Test
    void shouldReadUnknownLanguagesAsEnglish() {
        assertThat(read("tlh", "yes").affirmation()).isGreaterThanOrEqualTo(0.95);
        assertThat(read("", "agent").escalation()).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void shouldNotDependOnAccentsOrCaseOfTheTurkishLocale() {
        assertThat(read("es", "SI").affirmation()).isGreaterThanOrEqualTo(0.95);
        assertThat(read("en", "I THINK SO").affirmation()).isGreaterThanOrEqualTo(0.95);
        assertThat(read("pt", "NAO").negation()).isGreaterThanOrEqualTo(0.95);
    }

    private static DialogActs read(String language, String text) {
        return DialogActModel.of(language).read(FoldedText.of(text));
    }
}

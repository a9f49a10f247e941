package dev.parley.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.parley.engine.event.Event;
import dev.parley.flow.source.Finding;
import dev.parley.flow.source.Severity;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The modules of the corpus that are for calls load and are checked; a text session fails where they need a voice. */
class VoiceModulesTest {
    @ParameterizedTest
    @CsvSource({"M03, collectInput", "M05, playAudio"})
    void shouldFailWhereAVoiceIsNeeded(String module, String action) throws IOException, URISyntaxException {
        assumeTrue(Corpus.isHere(), "skipped: there is no folder of corpus flows");
        for (Path file : Baselines.under("/corpus/" + module).toList()) {
            CorpusWorld world = CorpusWorld.of(Baselines.folder(file));
            Transcript transcript = Transcript.of(Files.readString(file));
            Conversation conversation = Conversation.start(world.started(), transcript.launch(), world.ports());
            transcript.play(conversation);

            assertThat(conversation.events())
                    .as(file.toString())
                    .contains(new Event.ErrorRaised("the action '" + action + "' cannot run in text"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "M03 | Length(Task.option) == 9 | Length(Task.option) == true",
                "M03 | ToPhoneNumber(Task.callbackNumber) | ToPhoneNumber(5)",
                "M05 | Task.nr_agents_one2one > 0 | Task.nr_agents_one2one > true"
            })
    void shouldHaveTheirTypesChecked(String module, String expression, String wrong) throws IOException {
        assumeTrue(Corpus.isHere(), "skipped: there is no folder of corpus flows");
        String text = Corpus.text(module);

        assertThat(Flows.load(module, text, Map.of()).findings())
                .noneMatch(finding -> finding.severity() == Severity.ERROR);
        assertThat(Flows.load(module, text.replace(expression, wrong), Map.of()).findings())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .extracting(Finding::rule)
                .containsOnly("expression-type");
    }
}

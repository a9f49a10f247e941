package dev.parley.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.parley.engine.Coverage.Place;
import dev.parley.flow.program.Block;
import dev.parley.flow.program.BotProgram;
import dev.parley.flow.program.Sequence;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * The conversations with the flows of the corpus reach every action of every flow, every output that is switched on, and
 * with bots the ends by error, recognition failure and escalation. What they do not reach is in
 * {@code not-reached.yaml} with the reason: a flow, a state or task, an action or output, or an end; no more and no less.
 */
class CorpusCoverageTest {
    private static final List<String> ENDS_OF_BOTS = List.of("AgentRequestedByUser", "Error", "RecognitionFailure");

    @Test
    void shouldReachEverything() throws IOException, URISyntaxException {
        assumeTrue(Corpus.isHere(), "skipped: there is no folder of corpus flows");
        JsonNode excused = CorpusWorld.yaml(
                Path.of(Objects.requireNonNull(CorpusCoverageTest.class.getResource("/corpus/not-reached.yaml"))
                        .toURI()));
        Map<String, BotProgram> flows = new TreeMap<>();
        for (String id : Corpus.ids()) {
            flows.put(id, Corpus.flow(id, Map.of()));
        }
        Map<String, Coverage> reached = converse(flows);

        Map<String, List<String>> missing = new TreeMap<>();
        Map<String, List<String>> explained = new TreeMap<>();
        flows.forEach((id, flow) -> {
            if (!excused.path(id).isString()) {
                explained.put(id, List.copyOf(excused.path(id).propertyNames()));
                missing.put(id, notReached(flow, reached.getOrDefault(id, new Coverage())));
            }
        });
        assertThat(missing).isEqualTo(explained);
    }

    /** What all conversations reached, by the ids of flows; exports add themselves to the flows. */
    private static Map<String, Coverage> converse(Map<String, BotProgram> flows)
            throws IOException, URISyntaxException {
        Map<String, Coverage> reached = new TreeMap<>();
        Map<Path, List<Path>> folders = Baselines.under("/corpus").collect(Collectors.groupingBy(Baselines::folder));
        for (Map.Entry<Path, List<Path>> folder : folders.entrySet()) {
            CorpusWorld world = CorpusWorld.of(folder.getKey());
            world.corpus().forEach(flows::putIfAbsent);
            for (Path file : folder.getValue()) {
                Transcript transcript = Transcript.of(Files.readString(file));
                Conversation conversation = Conversation.start(world.started(), transcript.launch(), world.ports());
                transcript.play(conversation);
                world.corpus()
                        .forEach((id, flow) -> reached.computeIfAbsent(id, each -> new Coverage())
                                .add(world.started().name(), conversation.events(), flow.name()));
            }
        }
        return reached;
    }

    private static List<String> notReached(BotProgram flow, Coverage reached) {
        List<String> missing = new ArrayList<>();
        for (Sequence sequence : flow.sequences()) {
            List<Place> places = places(sequence.body()).toList();
            List<Place> left =
                    places.stream().filter(place -> !reached.holds(place)).toList();
            if (left.size() == places.size()) {
                missing.add(sequence.name());
            } else {
                left.forEach(place -> missing.add(place.number() + " " + place.what()));
            }
        }
        if (flow.kind().isBot()) {
            ENDS_OF_BOTS.stream()
                    .filter(end -> !reached.holds(new Place(0, end)))
                    .forEach(missing::add);
        }
        return missing;
    }

    /** The actions of a list with their outputs, and those inside them. */
    private static Stream<Place> places(Block block) {
        return block.steps().stream().flatMap(step -> {
            List<Block> branches = Branches.of(step);
            Stream<Place> own = Stream.concat(
                            Stream.of(step.action().key()), branches.stream().map(Block::label))
                    .map(what -> new Place(step.number(), what))
                    .distinct();
            return Stream.concat(own, branches.stream().flatMap(CorpusCoverageTest::places));
        });
    }
}

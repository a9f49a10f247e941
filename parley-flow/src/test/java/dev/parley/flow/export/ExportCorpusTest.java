package dev.parley.flow.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.parley.flow.expression.ArchitectExpressions;
import dev.parley.flow.load.FlowLoader;
import dev.parley.flow.load.LoadedProgram;
import dev.parley.flow.program.BotProgram;
import dev.parley.flow.program.Sequence;
import dev.parley.flow.program.Step;
import dev.parley.flow.source.Finding;
import dev.parley.flow.source.Findings;
import dev.parley.flow.yaml.Placeholders;
import dev.parley.flow.yaml.Substituted;
import dev.parley.flow.yaml.YamlMap;
import dev.parley.flow.yaml.YamlNode;
import dev.parley.flow.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Real exports of other people load, and give the programs their YAML gives. */
class ExportCorpusTest {
    private static final Path CORPUS =
            Path.of(System.getProperty("parley.shared", "")).resolve("corpus");
    private static final FlowLoader LOADER = new FlowLoader(new ArchitectExpressions());

    private static final String SLOT_BOT = "Merge External Contact Bot";
    private static final String DESCRIPTION = "description: ";
    private static final String CONTACTS = "Genesys Cloud Data Actions Merge External Contact";
    private static final Map<String, String> SCHEDULING = Map.of(
            "bot_name", "Test Scheduler Bot",
            "queue_name", "Quiaoit Test Queue",
            "lambda_integration_name", "AWS Lambda Data Actions",
            "get_booking_slots_action_name", "Get Bookable Slots 2",
            "create_booking_action_name", "Create Booking");
    private static final Map<String, String> MODULE = Map.of(
            "module_name",
            "Resolve Contact",
            "data_action_category",
            CONTACTS,
            "fetch_external_contact_by_identifier_data_action",
            "Fetch External Contact by Identifier",
            "get_external_contact_id_for_customer_participant_data_action",
            "Get External Contact Id for Customer Participant v2",
            "merge_external_contacts_data_action",
            "Merge External Contacts");

    private static List<Path> files(String folder) throws IOException {
        Path path = CORPUS.resolve(folder);
        assumeTrue(Files.isDirectory(path), "skipped: there is no folder of corpus " + folder);
        try (Stream<Path> files = Files.list(path)) {
            return files.sorted().toList();
        }
    }

    private static Substituted export(String name) throws IOException {
        Path file = file("exports", each -> each.contains(name));
        return Substituted.of(file.toString(), Files.readString(file));
    }

    private static Substituted yaml(String id, Map<String, String> values) throws IOException {
        Path file = file("flows", each -> each.startsWith(id));
        return Placeholders.apply(file.toString(), Files.readString(file), values, new Findings());
    }

    private static Path file(String folder, Predicate<String> named) throws IOException {
        return files(folder).stream()
                .filter(each -> named.test(each.getFileName().toString()))
                .findFirst()
                .orElseThrow();
    }

    private static BotProgram load(Substituted source) {
        return LOADER.load(source).program().orElseThrow();
    }

    @Test
    void shouldLoadEveryExport() throws IOException {
        for (Path file : files("exports")) {
            LoadedProgram loaded = LOADER.load(Substituted.of(file.toString(), Files.readString(file)));
            assertThat(loaded.findings()).extracting(Finding::rule).isSubsetOf("not-runnable");
            assertThat(loaded.program()).as(file.toString()).isPresent();
        }
    }

    /** The description was written after the YAML. */
    @Test
    void shouldGiveTheProgramOfTheSlotBot() throws IOException {
        assertThat(ProgramText.of(load(export("MergeExternalContactBot")))
                        .replace("description: " + SLOT_BOT, DESCRIPTION))
                .isEqualTo(ProgramText.of(load(yaml("B05", Map.of("bot_name", SLOT_BOT)))));
    }

    @Test
    void shouldGiveTheProgramOfTheSchedulingBot() throws IOException {
        assertThat(ProgramText.of(load(export("SchedulingBot"))))
                .isEqualTo(ProgramText.of(load(yaml("B06", SCHEDULING))));
    }

    /** The two descriptions spell a word differently. */
    @Test
    void shouldGiveTheProgramOfTheKnowledgeBot() throws IOException {
        assertThat(ProgramText.of(load(export("DevOpsKnowledgeChatBot"))).replace("devOps", "DevOps"))
                .isEqualTo(ProgramText.of(
                        load(yaml("B07", Map.of("flow_name", "DevOpsKnowledgeChatBot", "default_language", "en-us")))));
    }

    @Test
    void shouldGiveTheProgramOfTheCommonModule() throws IOException {
        assertThat(ProgramText.of(load(export("ResolveContact")))).isEqualTo(ProgramText.of(load(yaml("M01", MODULE))));
    }

    @Test
    void shouldGiveTheActionsOfTheYamlWordForWord() throws IOException {
        assertThat(actions(export("MergeExternalContactBot"), "bots"))
                .isEqualTo(actions(yaml("B05", Map.of("bot_name", SLOT_BOT)), "bots"));
        assertThat(actions(export("SchedulingBot"), "bots")).isEqualTo(actions(yaml("B06", SCHEDULING), "bots"));
        assertThat(actions(export("ResolveContact"), "startUpTaskActions"))
                .isEqualTo(actions(yaml("M01", MODULE), "startUpTaskActions"));
    }

    @Test
    void shouldKeepTheTrackingNumbersOfTheExports() throws IOException {
        BotProgram program = load(export("MergeExternalContactBot"));

        assertThat(program.sequences()).extracting(Sequence::number).containsExactly(10);
        assertThat(program.blocks().getFirst().steps()).extracting(Step::number).containsExactly(15, 14);
        assertThat(load(export("ResolveContact")).sequences())
                .extracting(Sequence::number)
                .containsExactly(10);
    }

    private static String actions(Substituted source, String key) {
        Findings findings = new Findings();
        YamlNode document = FlowExport.is(source)
                ? FlowExport.read(source, findings).orElseThrow().document()
                : new YamlReader().read(source, findings).orElseThrow();
        YamlMap flow = (YamlMap) ((YamlMap) document).entries().getFirst().value();
        return NodeText.of(flow.find(key).orElseThrow());
    }
}

package dev.parley.workspace;

import dev.parley.engine.port.OutsideData;
import dev.parley.flow.knowledge.KnowledgeBase;
import dev.parley.flow.load.LoadedProgram;
import dev.parley.flow.program.BotProgram;
import dev.parley.flow.source.Finding;
import dev.parley.flow.source.Findings;
import dev.parley.flow.source.Position;
import dev.parley.flow.source.Severity;
import dev.parley.flow.yaml.Placeholders;
import dev.parley.flow.yaml.Substituted;
import dev.parley.workspace.action.CustomAction;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a workspace folder, or for lint a folder of flow files or a single one (design §4). */
public final class WorkspaceReader {
    private final FlowSource flowSource;
    private final SettingsReader settingsReader;

    /** A reader that knows the standard settings and neither environment variables nor {@code --set}. */
    public WorkspaceReader(FlowSource flowSource) {
        this(flowSource, KnownSetting.STANDARD, Map.of(), Map.of());
    }

    /**
     * @param flowSource compiles flows
     * @param known every setting there is
     * @param variables the environment variables of the process
     * @param overrides what {@code --set name=value} says, by setting name
     */
    public WorkspaceReader(
            FlowSource flowSource,
            List<KnownSetting> known,
            Map<String, String> variables,
            Map<String, String> overrides) {
        this.flowSource = flowSource;
        this.settingsReader = new SettingsReader(known, variables, overrides);
    }

    /**
     * Reads everything below a path.
     *
     * @param path a workspace, a folder of flow files, or a flow file
     * @param environment which {@code values.<environment>.yaml} counts, or empty for none
     * @throws IOException if the file system fails; what is wrong with the content becomes findings
     */
    public Workspace read(Path path, String environment) throws IOException {
        Findings findings = new Findings();
        SourceFiles files = new SourceFiles();
        WorkspaceLayout layout = WorkspaceLayout.of(path, findings);
        Settings settings = settingsReader.read(files.yaml(layout.root().resolve("parley.yaml"), findings), findings);
        OrganizationReader organization = new OrganizationReader(findings);
        Organization read = organization.read(files.yaml(layout.root().resolve("organization.yaml"), findings));
        FolderFiles folders = new FolderFiles(layout.root(), files, findings);
        OutsideDataReader outsideReader = new OutsideDataReader(folders, findings);
        OutsideData outside = outsideReader.read(read);
        List<CustomAction> actions = outsideReader.exportedActions();
        List<KnowledgeBase> knowledge = new KnowledgeReader(folders, findings).read();
        PlaceholderValues values = PlaceholderValues.read(layout.root(), environment, files, findings);
        List<LoadedFlow> flows = new ArrayList<>();
        for (Path file : layout.flows()) {
            flows.add(knowledgeChecked(load(file, values, organization.flowIds(), files), knowledge));
        }
        return new Workspace(
                withoutTwins(flows), read, settings, outside, actions, knowledge, findings.list(), files.lines());
    }

    private LoadedFlow load(Path file, PlaceholderValues values, FlowIds ids, SourceFiles files) throws IOException {
        Findings findings = new Findings();
        String name = SourceFiles.name(file);
        Optional<String> text = files.read(file, findings);
        if (text.isEmpty()) {
            return new LoadedFlow(name, "", LoadedFlow.versionOf(""), Optional.empty(), findings.list());
        }
        Substituted source = Placeholders.apply(name, text.get(), values.of(file, findings), findings);
        LoadedProgram compiled = flowSource.compile(source);
        compiled.findings().forEach(findings::add);
        Optional<BotProgram> program =
                findings.hasErrors() ? Optional.empty() : compiled.program().map(ids::apply);
        return new LoadedFlow(name, source.text(), LoadedFlow.versionOf(source.text()), program, findings.list());
    }

    /** Says so when the knowledge base of a flow is not there. */
    private static LoadedFlow knowledgeChecked(LoadedFlow flow, List<KnowledgeBase> knowledge) {
        Optional<Finding> missing = flow.program().flatMap(program -> MissingKnowledge.of(program, knowledge));
        if (missing.isEmpty()) {
            return flow;
        }
        List<Finding> findings = new ArrayList<>(flow.findings());
        findings.add(missing.get());
        return new LoadedFlow(flow.file(), flow.text(), flow.version(), flow.program(), findings);
    }

    /** Of two flows with one kind and name, or with one id, only the first in the order of paths keeps its program. */
    private static List<LoadedFlow> withoutTwins(List<LoadedFlow> flows) {
        Map<String, String> files = new HashMap<>();
        List<LoadedFlow> result = new ArrayList<>();
        for (LoadedFlow flow : flows) {
            Optional<String> twin = flow.program()
                    .flatMap(program -> keys(program).stream()
                            .flatMap(key -> Optional.ofNullable(files.putIfAbsent(key, flow.file())).stream())
                            .findFirst());
            result.add(twin.isEmpty() ? flow : refused(flow, twin.get()));
        }
        return result;
    }

    private static List<String> keys(BotProgram program) {
        return List.of(program.kind().rootKey() + " " + program.name(), program.id());
    }

    private static LoadedFlow refused(LoadedFlow flow, String twin) {
        String name = flow.program().map(BotProgram::name).orElse("");
        boolean lacksValue =
                flow.findings().stream().anyMatch(finding -> finding.rule().equals("placeholder-without-value"));
        List<Finding> findings = new ArrayList<>(flow.findings());
        findings.add(new Finding(
                lacksValue ? Severity.WARNING : Severity.ERROR,
                "duplicate-flow",
                Position.startOf(flow.file()),
                "The flow '" + name + "' of " + flow.file() + " is in " + twin
                        + " already, with the same kind and name or id; rename or remove one"
                        + (lacksValue ? ", or give the placeholders of its name a value." : ".")));
        return new LoadedFlow(flow.file(), flow.text(), flow.version(), Optional.empty(), findings);
    }
}

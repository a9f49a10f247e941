package dev.parley.flow.export;

import dev.parley.flow.program.FlowKind;
import dev.parley.flow.source.Finding;
import dev.parley.flow.source.Findings;
import dev.parley.flow.source.Position;
import dev.parley.flow.yaml.Substituted;
import dev.parley.flow.yaml.YamlFields;
import dev.parley.flow.yaml.YamlMap;
import dev.parley.flow.yaml.YamlNode;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A native export of a flow ({@code .i3BotFlow}, {@code .i3DigitalBotFlow} and their kin), read into the nodes its Archy
 * YAML would give. Whatever is wrong becomes a finding, never an exception:
 *
 * <ul>
 *   <li>{@code export-encoding}: not the Base64 of percent-encoded JSON
 *   <li>{@code export-json}: JSON that cannot be read, or is too deep or too large
 *   <li>{@code export-too-large}, {@code export-too-deep}: a limit of {@link ExportLimits}
 *   <li>{@code export-shape}: actions, numbers or values that do not fit together
 *   <li>{@code export-unreachable}: an action nothing leads to
 * </ul>
 *
 * Positions are those of the file: its one line, and the column where a value begins in it.
 */
public final class FlowExport {
    private static final Pattern FILE = Pattern.compile("(?i).+\\.i3\\p{Alpha}+");
    /** The Base64 of {@code %7B}, an opening brace, with either spelling of the digit. */
    private static final List<String> BEGINNINGS = List.of("JTdC", "JTdi");

    private final YamlNode json;
    private final YamlNode document;
    private final IdentityHashMap<YamlNode, Integer> numbers;

    private FlowExport(YamlNode json, YamlNode document, IdentityHashMap<YamlNode, Integer> numbers) {
        this.json = json;
        this.document = document;
        this.numbers = numbers;
    }

    /** Whether a file of this name is an export. */
    public static boolean isNamed(String file) {
        return FILE.matcher(file).matches();
    }

    /** Whether this is an export, by the name of its file or by how it begins. */
    public static boolean is(Substituted source) {
        return isNamed(source.file()) || BEGINNINGS.stream().anyMatch(source.text()::startsWith);
    }

    /** Reads an export; nothing, and a finding, when it holds no flow. */
    public static Optional<FlowExport> read(Substituted source, Findings findings) {
        return read(source, ExportLimits.STANDARD, findings);
    }

    /** The JSON an export holds; nothing when it is none. */
    public static Optional<String> json(Substituted source) {
        return ExportText.decode(source, ExportLimits.STANDARD, new Findings()).map(ExportText::json);
    }

    /** The text of the export that holds a JSON document. */
    public static String of(String json) {
        return ExportText.encode(json);
    }

    static Optional<FlowExport> read(Substituted source, ExportLimits limits, Findings findings) {
        return ExportText.decode(source, limits, findings)
                .flatMap(text -> new JsonNodes(limits)
                        .read(text.json(), "The export", text.places()::at, findings)
                        .flatMap(json -> converted(json, limits, findings)));
    }

    private static Optional<FlowExport> converted(YamlNode json, ExportLimits limits, Findings findings) {
        Findings inner = new Findings();
        YamlFields flow = YamlFields.of(json, "an export", inner);
        String type = flow.text("type").orElse("").toLowerCase(Locale.ROOT);
        Optional<FlowKind> kind = Arrays.stream(FlowKind.values())
                .filter(each -> each.wireName().toLowerCase(Locale.ROOT).equals(type))
                .findFirst();
        if (kind.isEmpty()) {
            inner.error(
                    "not-a-flow",
                    json.at(),
                    type.isEmpty()
                            ? "the export holds no flow, for it names no 'type'"
                            : "the export holds a flow of type '" + type + "', which Parley cannot run");
            explained(json, inner.list()).forEach(findings::add);
            return Optional.empty();
        }
        ExportContext context = new ExportContext(kind.get(), limits, inner);
        YamlMap body = new FlowConverter(context, flow).convert();
        explained(json, inner.list()).forEach(findings::add);
        return Optional.of(new FlowExport(json, NodeMap.of(kind.get().rootKey(), body), context.numbers()));
    }

    /** The YAML of the flow. */
    public YamlNode document() {
        return document;
    }

    /** The tracking numbers the export gives to the bodies of states and tasks and to the items of action lists. */
    public IdentityHashMap<YamlNode, Integer> numbers() {
        return numbers;
    }

    /** Findings about {@link #document()}, which say what they mean by its place in the JSON. */
    public List<Finding> explained(List<Finding> findings) {
        return explained(json, findings);
    }

    private static List<Finding> explained(YamlNode json, List<Finding> findings) {
        Set<Position> wanted = findings.stream().map(Finding::at).collect(Collectors.toSet());
        Map<Position, String> places = wanted.isEmpty() ? Map.of() : JsonPaths.of(json, wanted);
        return findings.stream()
                .map(finding -> {
                    String place = places.get(finding.at());
                    String message = finding.message().replaceAll("\\.$", "");
                    return place == null
                            ? finding
                            : new Finding(
                                    finding.severity(), finding.rule(), finding.at(), message + " (at " + place + ")");
                })
                .toList();
    }
}

package dev.parley.flow.load;

import dev.parley.flow.export.FlowExport;
import dev.parley.flow.expression.ExpressionCompiler;
import dev.parley.flow.lint.NluCheck;
import dev.parley.flow.program.BotProgram;
import dev.parley.flow.program.FlowKind;
import dev.parley.flow.source.Findings;
import dev.parley.flow.source.Spelling;
import dev.parley.flow.yaml.Substituted;
import dev.parley.flow.yaml.YamlFields;
import dev.parley.flow.yaml.YamlMap;
import dev.parley.flow.yaml.YamlNode;
import dev.parley.flow.yaml.YamlReader;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** Loads flow files: the one way from YAML, or from a native export, to a program. */
public final class FlowLoader {
    private final YamlReader yaml = new YamlReader();
    private final ExpressionCompiler expressions;
    private final List<NluCheck> checks;

    public FlowLoader(ExpressionCompiler expressions) {
        this(expressions, List.of());
    }

    /** @param checks look at what each flow is to understand, for lint */
    public FlowLoader(ExpressionCompiler expressions, List<NluCheck> checks) {
        this.expressions = expressions;
        this.checks = List.copyOf(checks);
    }

    /** Reads and compiles a file whose placeholders were substituted. */
    public LoadedProgram load(Substituted source) {
        Findings findings = new Findings();
        if (FlowExport.is(source)) {
            return FlowExport.read(source, findings)
                    .map(export -> compile(export, findings))
                    .orElseGet(() -> new LoadedProgram(Optional.empty(), findings.list()));
        }
        return yaml.read(source, findings)
                .map(document -> compile(document, new IdentityHashMap<>(), findings))
                .orElseGet(() -> new LoadedProgram(Optional.empty(), findings.list()));
    }

    private LoadedProgram compile(FlowExport export, Findings findings) {
        Findings compiled = new Findings();
        Optional<BotProgram> program =
                compile(export.document(), export.numbers(), compiled).program();
        export.explained(compiled.list()).forEach(findings::add);
        return new LoadedProgram(findings.hasErrors() ? Optional.empty() : program, findings.list());
    }

    /** Compiles a document that was read; findings made while reading it are kept in front. */
    private LoadedProgram compile(YamlNode document, IdentityHashMap<YamlNode, Integer> numbers, Findings findings) {
        Optional<BotProgram> program = root(document, findings).flatMap(root -> {
            FlowKind kind = FlowKind.ofRootKey(root.name()).orElseThrow();
            YamlFields body = YamlFields.of(root.value(), "a " + kind.rootKey(), findings);
            return new FlowCompiler(kind, expressions, new Numbering(numbers), checks, findings).compile(body);
        });
        return new LoadedProgram(program, findings.list());
    }

    private static Optional<YamlMap.Entry> root(YamlNode document, Findings findings) {
        List<String> kinds =
                Arrays.stream(FlowKind.values()).map(FlowKind::rootKey).toList();
        if (!(document instanceof YamlMap map) || map.entries().size() != 1) {
            findings.error(
                    "not-a-flow",
                    document.at(),
                    "a flow file is a map of one key, the kind of flow: " + String.join(", ", kinds));
            return Optional.empty();
        }
        YamlMap.Entry root = map.entries().getFirst();
        if (FlowKind.ofRootKey(root.name()).isEmpty()) {
            findings.error(
                    "not-a-flow",
                    root.key().at(),
                    "'" + root.name() + "' is no kind of flow Parley knows" + Spelling.suggestion(root.name(), kinds));
            return Optional.empty();
        }
        return Optional.of(root);
    }
}

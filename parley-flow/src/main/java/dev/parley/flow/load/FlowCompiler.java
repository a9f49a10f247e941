package dev.parley.flow.load;

import dev.parley.flow.expression.ExpressionCompiler;
import dev.parley.flow.expression.Variable;
import dev.parley.flow.lint.NluCheck;
import dev.parley.flow.nlu.NluModel;
import dev.parley.flow.program.BotProgram;
import dev.parley.flow.program.FlowKind;
import dev.parley.flow.program.FlowSettings;
import dev.parley.flow.program.Languages;
import dev.parley.flow.program.Sequence;
import dev.parley.flow.program.VariableDeclaration;
import dev.parley.flow.source.Findings;
import dev.parley.flow.yaml.YamlFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Compiles the body of one flow. */
final class FlowCompiler {
    private final FlowKind kind;
    private final ExpressionCompiler expressions;
    private final Numbering numbering;
    private final List<NluCheck> checks;
    private final Findings findings;

    FlowCompiler(
            FlowKind kind,
            ExpressionCompiler expressions,
            Numbering numbering,
            List<NluCheck> checks,
            Findings findings) {
        this.kind = kind;
        this.expressions = expressions;
        this.checks = checks;
        this.numbering = numbering;
        this.findings = findings;
    }

    Optional<BotProgram> compile(YamlFields flow) {
        String name = flow.text("name").orElse("");
        if (name.isBlank()) {
            findings.error("missing-key", flow.at(), "a flow needs a name");
        }
        flow.inert("division");
        String description = flow.text("description").orElse("");
        Languages languages = new LanguagesReader(findings).read(flow);
        SettingReader settings = new SettingReader(expressions, findings);
        VariableReader variables = new VariableReader(settings, findings);
        List<VariableDeclaration> declarations = variables.read(flow);
        NluModel nlu = new NluReader(findings).read(flow, languages);
        checks.forEach(check -> check.check(nlu, findings));

        Sequences sequences = new OutlineReader(kind, variables, numbering, findings).read(flow, name);
        numbering.numberActions(flow.map());
        Compilation compilation = new Compilation(kind, expressions, nlu, sequences, numbering, findings);
        Scope builtIns = new Scope(null, BuiltIns.of(kind));
        Scope scope = new Scope(
                builtIns,
                declarations.stream().map(VariableDeclaration::variable).toList());
        nlu.slots().forEach(slot -> scope.add(new Variable("Slot." + slot.name(), SlotTypes.of(slot, nlu))));
        ImpliedVariables.of(flow, kind, scope);

        FlowSettings flowSettings = new FlowSettings(
                new UserInputReader(flow, compilation, scope).read(),
                new ErrorSettingsReader(flow, compilation, scope).read(),
                new BotSettingsReader(flow, compilation, scope).read(),
                new KnowledgeSettingsReader(compilation, scope).read(flow),
                IdleSettings.read(flow));
        List<Sequence> compiled = new SequenceCompiler(compilation, scope).compile();
        int start = start(flow, sequences);
        flow.finish();
        if (findings.hasErrors()) {
            return Optional.empty();
        }
        return Optional.of(new BotProgram(
                kind,
                FlowId.of(kind, name),
                name,
                description,
                languages,
                SlotTypes.complete(declarations, nlu, settings, flow.at()),
                flowSettings,
                nlu,
                compiled,
                start,
                compilation.blocks()));
    }

    private int start(YamlFields flow, Sequences sequences) {
        if (kind == FlowKind.COMMON_MODULE) {
            return 0;
        }
        Optional<String> reference = flow.text("startUpRef");
        OptionalInt start = reference.isPresent()
                ? sequences.find(reference.get(), false, flow.at(), findings)
                : OptionalInt.empty();
        List<Sequences.Outline> outlines = new ArrayList<>(sequences.outlines());
        if (outlines.stream().allMatch(Sequences.Outline::task)) {
            findings.error("missing-key", flow.at(), "a flow needs a state to start with");
        }
        return start.orElse(0);
    }
}

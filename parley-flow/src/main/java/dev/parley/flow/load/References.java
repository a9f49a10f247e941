package dev.parley.flow.load;

import dev.parley.flow.nlu.Slot;
import dev.parley.flow.source.Spelling;
import dev.parley.flow.yaml.YamlFields;
import dev.parley.flow.yaml.YamlScalar;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The tasks and slots of the flow that the settings of a block point at. */
final class References {
    private final Compilation compilation;
    private final YamlFields fields;

    References(Compilation compilation, YamlFields fields) {
        this.compilation = compilation;
        this.fields = fields;
    }

    OptionalInt task(String key) {
        Optional<YamlScalar> reference = fields.scalar(key);
        if (reference.isEmpty()) {
            missing("'" + key + "'");
            return OptionalInt.empty();
        }
        return compilation
                .sequences()
                .find(reference.get().value(), true, reference.get().at(), compilation.findings());
    }

    Optional<Slot> slot(String key) {
        Optional<YamlScalar> name = fields.inside(key).flatMap(block -> block.scalar("name"));
        if (name.isEmpty()) {
            missing("'" + key + ": {name: …}'");
            return Optional.empty();
        }
        Optional<Slot> slot = compilation.nlu().slot(name.get().value());
        if (slot.isEmpty()) {
            List<String> known =
                    compilation.nlu().slots().stream().map(Slot::name).toList();
            compilation
                    .findings()
                    .error(
                            "unknown-slot",
                            name.get().at(),
                            "the flow has no slot '" + name.get().value() + "'"
                                    + Spelling.suggestion(name.get().value(), known));
        }
        return slot;
    }

    private void missing(String setting) {
        compilation.findings().error("missing-key", fields.at(), fields.what() + " needs " + setting);
    }
}

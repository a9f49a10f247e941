package dev.parley.server.entity;

import dev.parley.engine.port.Directory;
import dev.parley.flow.value.DirectoryValue;
import dev.parley.flow.value.ScalarType;
import dev.parley.flow.value.Value;
import dev.parley.server.store.StoredEntity.Kind;
import java.util.Map;
import java.util.Optional;

/**
 * The objects of the organisation as flows find them: those of the workspace, and the divisions that are kept beside them.
 *
 * @param workspace the objects of the workspace
 * @param entities what is kept
 */
public record EntityDirectory(Directory workspace, Entities entities) implements Directory {
    @Override
    public Optional<Value> find(ScalarType type, String idOrName) {
        Optional<Value> found = workspace.find(type, idOrName);
        if (found.isPresent() || type != ScalarType.DIVISION) {
            return found;
        }
        return entities.find(Kind.DIVISION, idOrName.strip())
                .or(() -> entities.named(Kind.DIVISION, idOrName))
                .map(division -> new DirectoryValue(type, division.id(), division.name(), Map.of()));
    }
}

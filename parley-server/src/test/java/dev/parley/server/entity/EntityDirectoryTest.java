package dev.parley.server.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.engine.port.Directory;
import dev.parley.flow.value.DirectoryValue;
import dev.parley.flow.value.ScalarType;
import dev.parley.server.error.Outcome;
import dev.parley.server.store.StoredEntity.Kind;
import dev.parley.server.store.memory.MemoryStores;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EntityDirectoryTest {
    private static final DirectoryValue NORTH = new DirectoryValue(ScalarType.DIVISION, "n", "North", Map.of());

    @Test
    void shouldFindDivisionsOfTheApiBesideTheObjectsOfTheWorkspace() {
        try (MemoryStores stores = new MemoryStores()) {
            Entities entities = new Entities(stores.entities(), List.of(), Clock.systemUTC());
            Directory workspace = (type, wanted) -> wanted.equals("North") ? Optional.of(NORTH) : Optional.empty();
            EntityDirectory directory = new EntityDirectory(workspace, entities);
            entities.add(Kind.DIVISION, "North", Definition.NOTHING);
            assertThat(directory.find(ScalarType.DIVISION, "south")).isEmpty();

            Outcome<Entity> south = entities.add(Kind.DIVISION, "South", Definition.NOTHING);

            assertThat(directory.find(ScalarType.DIVISION, "North")).contains(NORTH);
            assertThat(directory.find(ScalarType.DIVISION, " SOUTH ")).hasValueSatisfying(found -> {
                assertThat(found.text()).isEqualTo("South");
                assertThat(directory.find(ScalarType.DIVISION, ((DirectoryValue) found).id()))
                        .contains(found);
            });
            assertThat(directory.find(ScalarType.QUEUE, "South")).isEmpty();
            assertThat(south).isInstanceOf(Outcome.Done.class);
        }
    }
}

package dev.parley.nlu;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.flow.nlu.DetectionRequest;
import dev.parley.flow.nlu.Intent;
import dev.parley.flow.nlu.NluModel;
import dev.parley.nlu.intent.ExampleBot;
import dev.parley.nlu.slot.LearnedValues;
import dev.parley.nlu.slot.SlotRecognizers;
import dev.parley.nlu.store.ModelStore;
import dev.parley.nlu.tagger.SlotTaggers;
import dev.parley.nlu.tagger.TokenVectors;
import dev.parley.nlu.tagger.Trips;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SlotTrainingTest {
    private final Map<String, byte[]> kept = new HashMap<>();
    private final List<String> saved = new ArrayList<>();

    /** Keeps what was learnt where the test can see and change it. */
    private final ModelStore store = new ModelStore() {
        @Override
        public Optional<byte[]> find(String key) {
            return Optional.ofNullable(kept.get(key));
        }

        @Override
        public void save(String key, byte[] model) {
            saved.add(key);
            kept.put(key, model);
        }
    };

    private final SlotTraining training = new SlotTraining(store, TokenVectors.none());

    @Test
    void shouldLearnOnlyOnce() throws IOException {
        LearnedValues learnt = training.of(Trips.MODEL);
        LearnedValues found = training.of(Trips.MODEL);

        assertThat(saved).hasSize(1);
        assertThat(found).isNotSameAs(learnt);
        assertThat(bytes(found)).isEqualTo(bytes(learnt));
        assertThat(cityIn("take me to Rome", found)).isEqualTo("Rome");
    }

    @Test
    void shouldNotLearnAnewForSentencesOfOtherIntents() {
        training.of(Trips.MODEL);
        List<Intent> intents = new ArrayList<>(Trips.MODEL.intents());
        intents.add(ExampleBot.ORDER);

        training.of(new NluModel("en-us", intents, Trips.MODEL.slots(), Trips.MODEL.slotTypes()));

        assertThat(saved).hasSize(1);
    }

    @Test
    void shouldLearnAnewWhenSentencesOrSlotsChange() {
        training.of(Trips.MODEL);

        training.of(new NluModel(
                "en-us", Trips.MODEL.intents().subList(0, 1), Trips.MODEL.slots(), Trips.MODEL.slotTypes()));
        training.of(new NluModel("en-us", Trips.MODEL.intents(), Trips.MODEL.slots(), List.of()));
        training.of(new NluModel("en-gb", Trips.MODEL.intents(), Trips.MODEL.slots(), Trips.MODEL.slotTypes()));

        assertThat(saved).doesNotHaveDuplicates().hasSize(4);
    }

    @Test
    void shouldLearnAnewWhatIsDamagedInTheStore() {
        training.of(Trips.MODEL);
        byte[] whole = kept.values().iterator().next();
        byte[] damaged = whole.clone();
        damaged[damaged.length / 2] ^= 1;
        kept.replaceAll((key, bytes) -> damaged);

        training.of(Trips.MODEL);

        assertThat(kept.values().iterator().next()).isEqualTo(whole);
    }

    @Test
    void shouldKeepNothingWhereNothingIsMarked() {
        assertThat(training.of(ExampleBot.ENGLISH)).isNotInstanceOf(SlotTaggers.class);
        assertThat(saved).isEmpty();
    }

    private static byte[] bytes(LearnedValues values) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ((SlotTaggers) values).write(bytes);
        return bytes.toByteArray();
    }

    private static String cityIn(String text, LearnedValues learnt) {
        DetectionRequest request = new DetectionRequest(
                text,
                "en-us",
                ZonedDateTime.parse("2026-11-25T10:00:00Z"),
                List.of("Book"),
                Optional.empty(),
                Map.of());
        return SlotRecognizers.of(Trips.MODEL, learnt)
                .find(request, Optional.of("Book"))
                .getFirst()
                .resolved();
    }
}

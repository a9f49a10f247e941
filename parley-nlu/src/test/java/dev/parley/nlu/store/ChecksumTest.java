package dev.parley.nlu.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ChecksumTest {
    private static final byte[] CONTENT = "some content".getBytes(StandardCharsets.UTF_8);

    @Test
    void shouldGiveBackWhatIsWhole() {
        assertThat(Checksum.removed(Checksum.added(CONTENT)))
                .hasValueSatisfying(content -> assertThat(content).isEqualTo(CONTENT));
        assertThat(Checksum.removed(Checksum.added(new byte[0])))
                .hasValueSatisfying(content -> assertThat(content).isEmpty());
    }

    @Test
    void shouldGiveBackNothingThatIsDamaged() {
        byte[] kept = Checksum.added(CONTENT);
        for (int i = 0; i < kept.length; i++) {
            byte[] damaged = kept.clone();
            damaged[i] ^= 4;
            assertThat(Checksum.removed(damaged)).isEmpty();
            assertThat(Checksum.removed(Arrays.copyOf(kept, i))).isEmpty();
        }
    }
}

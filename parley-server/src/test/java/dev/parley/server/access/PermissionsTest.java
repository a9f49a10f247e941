package dev.parley.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PermissionsTest {
    @ParameterizedTest
    @CsvSource({
        "*, textbots:session:execute, true",
        "textbots:session:execute, textbots:session:execute, true",
        "textbots:*:*, textbots:session:execute, true",
        "textbots:session:*, textbots:session:execute, true",
        "*:*:execute, textbots:session:execute, true",
        "textbots:session:execute, textbots:session:view, false",
        "textbots:session:execute, Textbots:session:execute, false",
        "textbots:*:*, textbotsx:session:execute, false",
        "textbots:*, textbots:session:execute, false",
        "text*:*:*, textbots:session:execute, false",
        "oauth:client:add, oauth:*:*, false",
        "oauth:*:*, oauth:*:*, true",
        "oauth:*:*, *, false",
    })
    void shouldUnderstandWildcards(String held, String wanted, boolean allowed) {
        assertThat(new Permissions(Set.of(held)).allowAny(List.of("other:thing:do", wanted)))
                .isEqualTo(allowed);
    }

    @Test
    void shouldCoverOnlyWhatItHoldsInFull() {
        Permissions held = new Permissions(Set.of("textbots:*:*", "oauth:client:add"));

        assertThat(held.cover(new Permissions(Set.of("textbots:session:execute", "textbots:session:*"))))
                .isTrue();
        assertThat(held.cover(new Permissions(Set.of()))).isTrue();
        assertThat(held.cover(new Permissions(Set.of("textbots:session:execute", "oauth:client:*"))))
                .isFalse();
        assertThat(held.cover(new Permissions(Set.of("*")))).isFalse();
    }
}

package dev.parley.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.parley.server.error.ApiError;
import dev.parley.server.error.Outcome;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** Queries are read into records (wire-contract §0.9, §0.10). */
class QueryRecordTest {
    private enum Color {
        @JsonProperty("Red")
        RED,
        @JsonProperty("DarkBlue")
        DARK_BLUE
    }

    private record Wish(
            @Nullable String name,
            List<String> id,
            @Nullable Color color,
            List<Color> colors,
            boolean deleted,
            @Whole(standard = 25, largest = 100) int pageSize) {}

    private record Unusable(double size) {}

    private final QueryRecord wishes = new QueryRecord(Wish.class);

    @Test
    void shouldReadEveryKind() {
        assertThat(read("name=a,b&id=1,2&id=3&color=Red&colors=DarkBlue,Red&deleted=TRUE&pageSize=7"))
                .isEqualTo(Outcome.done(new Wish(
                        "a,b", List.of("1", "2", "3"), Color.RED, List.of(Color.DARK_BLUE, Color.RED), true, 7)));
    }

    @ParameterizedTest
    @CsvSource({"''", "name=&id=&color=&colors=&deleted=&pageSize=", "pageSize=0&deleted=false&other=1"})
    void shouldTakeNothingForNotGiven(String query) {
        assertThat(read(query)).isEqualTo(Outcome.done(new Wish(null, List.of(), null, List.of(), false, 25)));
    }

    @ParameterizedTest
    @CsvSource({
        "color=red,        color",
        "'colors=Red,red', colors",
        "deleted=yes,      deleted",
        "pageSize=101,     pageSize",
        "pageSize=-1,      pageSize",
        "pageSize=1.5,     pageSize",
    })
    void shouldNameTheParameterAtFault(String query, String field) {
        ApiError error = ((Outcome.Failed<Object>) read(query)).error();

        assertThat(error.status()).isEqualTo(400);
        assertThat(error.details().getFirst().fieldName()).isEqualTo(field);
    }

    @Test
    void shouldSayWhichComponentsCanBeRead() {
        assertThatThrownBy(() -> new QueryRecord(Unusable.class))
                .hasMessageContaining("Unusable: size cannot be read from a query. Make it a @Nullable String");
        assertThatThrownBy(() -> new QueryRecord(String.class)).hasMessageContaining("is no record");
    }

    private Outcome<Object> read(String query) {
        MultiValueMap<String, String> values = new LinkedMultiValueMap<>();
        UriComponentsBuilder.newInstance()
                .query(query)
                .build()
                .getQueryParams()
                .forEach(
                        (name, each) -> each.forEach(value -> values.add(name, Objects.requireNonNullElse(value, ""))));
        return wishes.read(new Query(values));
    }
}

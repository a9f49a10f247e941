package dev.parley.flow.value;

/**
 * A Format. or Language. constant.
 *
 * @param type the kind of format, such as {@link ScalarType#DATE_FORMAT}
 * @param name its name as documented, such as {@code Date.shortYear} or {@code Language.Gender.feminine}
 */
public record FormatValue(ScalarType type, String name) implements Value {
    @Override
    public String text() {
        return name;
    }
}

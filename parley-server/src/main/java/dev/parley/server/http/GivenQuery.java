package dev.parley.server.http;

/**
 * The parameters of an operation that a caller gave, but for the place in a list: {@code pageNumber}, {@code after}, and
 * {@code pageSize} beside {@code pageNumber}. So another page of a list is asked for with the same filters. As a component of
 * a record that is taken {@link FromQuery} it is no parameter itself.
 *
 * @param text the parameters as in a query, encoded; empty when none was given
 */
public record GivenQuery(String text) {
    /** A path with the parameters. */
    public String on(String path) {
        return text.isEmpty() ? path : path + "?" + text;
    }
}

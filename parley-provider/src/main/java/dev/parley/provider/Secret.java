package dev.parley.provider;

/**
 * A credential. It is printed as stars, so that it is in no log.
 *
 * @param value what nobody may see
 */
public record Secret(String value) {
    @Override
    public String toString() {
        return "***";
    }
}

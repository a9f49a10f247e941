package dev.parley.engine.port;

/**
 * What rich channels need of the organisation.
 *
 * @param forms knows forms to fill in
 * @param payments lets payments be asked for
 * @param signIns lets participants be asked to sign in
 */
public record DigitalServices(Forms forms, Payments payments, SignIns signIns) {
    /** Nothing is configured: what needs it says so. */
    public static DigitalServices none() {
        return new DigitalServices(Forms.none(), Payments.none(), SignIns.none());
    }
}

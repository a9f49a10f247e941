package dev.parley.engine.port;

/**
 * The data a flow asks others for.
 *
 * @param actions calls actions of integrations
 * @param tables reads data tables and decision tables
 * @param schedules knows hours
 * @param responses knows prepared texts
 * @param services lets rich channels do more than talk
 */
public record OutsideData(
        DataActions actions, DataTables tables, Schedules schedules, Responses responses, DigitalServices services) {
    /** Nothing is configured: what can fail says so. */
    public static OutsideData none() {
        return new OutsideData(
                DataActions.none(), DataTables.none(), Schedules.none(), Responses.none(), DigitalServices.none());
    }
}

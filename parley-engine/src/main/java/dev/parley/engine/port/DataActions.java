package dev.parley.engine.port;

/** Calls actions of integrations. */
@FunctionalInterface
public interface DataActions {
    /** The answer; that something failed or took too long is an answer too. */
    DataAnswer call(DataCall call);

    /** No integrations: every call fails and says so. */
    static DataActions none() {
        return call -> DataAnswer.failure(
                "not.configured",
                "The data action '" + call.action() + "' of '" + call.category()
                        + "' is not configured: no data actions are here.");
    }
}

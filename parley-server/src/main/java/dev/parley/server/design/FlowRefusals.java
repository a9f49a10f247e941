package dev.parley.server.design;

import dev.parley.api.error.ErrorDetail;
import dev.parley.api.flow.FlowType;
import dev.parley.flow.source.Finding;
import dev.parley.flow.source.Severity;
import dev.parley.server.error.ApiError;
import dev.parley.server.error.Refusals;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The errors of the platform about flows, by their official codes (wire-contract §2.3). */
public final class FlowRefusals {
    private static final int MOST_FINDINGS = 5;

    private FlowRefusals() {}

    private static ApiError of(int status, String code, String template, Map<String, String> params) {
        return new ApiError(status, code, template, params, List.of(), null);
    }

    static ApiError missingParameter(String name) {
        return of(
                400,
                "architect.query.parameter.missing",
                "The query parameter '{name}' is required.",
                Map.of("name", name));
    }

    static ApiError missingName() {
        return ofField("architect.flow.validate.failed.missing.name", "name", "A flow needs a name.");
    }

    static ApiError nameWithSlash() {
        return ofField(
                "architect.flow.validate.failed.invalid.name.contains.slash",
                "name",
                "The name of a flow has no slash.");
    }

    static ApiError nameWithoutLetter() {
        return ofField(
                "architect.flow.validate.failed.invalid.name.no.alpha", "name", "The name of a flow has a letter.");
    }

    static ApiError missingType() {
        return ofField("architect.flow.validate.failed.missing.type", "type", "A flow needs a type.");
    }

    private static ApiError ofField(String code, String field, String words) {
        return new ApiError(400, code, words, Map.of("field", field), List.of(ErrorDetail.ofField(code, field)), null);
    }

    static ApiError unknownType(String field, String type) {
        return Refusals.invalidValue(
                field,
                type,
                "FlowType",
                Arrays.stream(FlowType.values()).map(Enum::name).toList());
    }

    /** 400 for a configuration that is none, or not that of the flow. */
    static ApiError noConfiguration(String reason) {
        return of(
                400,
                "architect.flow.validate.failed",
                "The configuration cannot be used: {reason}",
                Map.of("reason", reason));
    }

    /** 400 for a version that cannot run. */
    static ApiError notPublishable(List<Finding> findings) {
        List<Finding> errors = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        String more = errors.size() > MOST_FINDINGS ? " (and " + (errors.size() - MOST_FINDINGS) + " more)" : "";
        return of(
                400,
                "architect.flow.validate.failed",
                "The flow has errors. {findings}",
                Map.of(
                        "findings",
                        errors.stream()
                                .limit(MOST_FINDINGS)
                                .map(finding -> finding.at() + " " + finding.message())
                                .collect(Collectors.joining(" ", "", more))));
    }

    /** 404 for a flow that is not there, or no longer. */
    public static ApiError notFound(String id) {
        return of(404, "architect.flow.not.found", "Could not find flow with id {flowId}.", Map.of("flowId", id));
    }

    static ApiError noVersion(String flowId, String version) {
        return of(
                404,
                "architect.flow.version.missing",
                "The flow {flowId} has no version {version}.",
                Map.of("flowId", flowId, "version", version));
    }

    static ApiError noVersions(String flowId) {
        return of(
                404,
                "flow.no.config.available",
                "The flow {flowId} has no configuration yet; save a version first.",
                Map.of("flowId", flowId));
    }

    static ApiError alreadyExists(FlowDefinition flow) {
        return of(
                409,
                "architect.flow.already.exists",
                "There is a flow of type {type} with the name '{name}' already.",
                Map.of("type", flow.kind().wireName(), "name", flow.name()));
    }

    static ApiError locked(FlowDefinition flow, Author by) {
        return of(
                409,
                "architect.flow.locked.by.user",
                "The flow '{name}' is locked by the {kind} {author}.",
                Map.of("name", flow.name(), "kind", by.isUser() ? "user" : "client", "author", by.id()));
    }

    /** The same, in words for who deploys and can do something about it. */
    static ApiError lockedDeployment(FlowDefinition flow, String holder) {
        return of(
                409,
                "architect.flow.locked.by.user",
                "The flow '{name}' is locked by {holder}; unlock it first, in CX as Code with force_unlock.",
                Map.of("name", flow.name(), "holder", holder));
    }

    static ApiError notLocked(FlowDefinition flow) {
        return of(
                409,
                "architect.flow.not.locked.by.user",
                "The flow '{name}' is not locked by you; check it out first.",
                Map.of("name", flow.name()));
    }

    static ApiError nothingToCheckIn(FlowDefinition flow) {
        return of(
                409,
                "architect.flow.cannot.checkin.missing.config",
                "The flow '{name}' has nothing to check in; save a version first.",
                Map.of("name", flow.name()));
    }

    static ApiError renamed(FlowDefinition flow) {
        return Refusals.conflict("The name of the flow '" + flow.name()
                + "' cannot be changed: its id is made of its type and name. Make a flow of the new name.");
    }

    /** 409 for a flow that is kept in a file of the workspace. */
    static ApiError keptInFile(String name, String file) {
        return Refusals.conflict("The flow '" + name + "' is kept in " + file + "; change it there.");
    }

    static ApiError busy(String flowId) {
        return of(
                409,
                "architect.operation.already.in.progress",
                "The flow {flowId} is being changed by somebody else. Try again.",
                Map.of("flowId", flowId));
    }
}

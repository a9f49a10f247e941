package dev.parley.flow.program;

import dev.parley.flow.expression.Expression;

/**
 * The block {@code settingsErrorHandling} (architect-semantics §1.5). Expressions yield communications.
 *
 * @param error what happens on an error event
 * @param errorHandover said before it
 * @param escalationEnabled yields whether requests for a human are heard
 * @param escalationConfirmation the question whether a human is wanted; empty skips it
 * @param escalationHandover said before escalation is handled
 * @param escalation what happens then
 * @param recognitionFailureHandover said before recognition failure is handled
 * @param recognitionFailure what happens then
 * @param jumpOnEveryRecognitionFailure whether a second recognition failure jumps again instead of leaving
 */
public record ErrorSettings(
        Handling error,
        Expression errorHandover,
        Expression escalationEnabled,
        Expression escalationConfirmation,
        Expression escalationHandover,
        Handling escalation,
        Expression recognitionFailureHandover,
        Handling recognitionFailure,
        boolean jumpOnEveryRecognitionFailure) {}

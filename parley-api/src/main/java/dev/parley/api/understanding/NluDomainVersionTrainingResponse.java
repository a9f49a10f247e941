package dev.parley.api.understanding;

/**
 * How far a training is.
 *
 * @param message in words
 * @param version what is trained
 */
public record NluDomainVersionTrainingResponse(String message, NluDomainVersion version) {}

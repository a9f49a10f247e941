package dev.parley.workspace.outside;

import dev.parley.engine.port.DataAnswer;
import java.time.Duration;

/**
 * One answer of a stub.
 *
 * @param inputs what the inputs must look like
 * @param answer the answer
 * @param delay how long it takes
 */
record StubbedAnswer(JsonPattern inputs, DataAnswer answer, Duration delay) {}

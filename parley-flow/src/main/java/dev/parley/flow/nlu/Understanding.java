package dev.parley.flow.nlu;

/**
 * Understands what participants write, for one flow version (architect-semantics §4.4). Implementations are pure:
 * the same request gives the same answer.
 */
public interface Understanding {
    Detection detect(DetectionRequest request);
}

package dev.parley.flow.action;

/** An ask that a knowledge article can answer (architect-semantics §3.8). */
public interface KnowledgeAsk extends Ask {
    KnowledgeUse knowledge();
}

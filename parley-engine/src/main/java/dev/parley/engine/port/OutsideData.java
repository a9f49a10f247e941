package dev.parley.engine.port;

import dev.parley.flow.knowledge.KnowledgeSearch;

/**
 * The data a flow asks others for.
 *
 * @param actions calls actions of integrations
 * @param tables reads data tables and decision tables
 * @param schedules knows hours
 * @param responses knows prepared texts
 * @param knowledge searches knowledge bases
 * @param contacts knows external contacts
 * @param agents has guides and agentic virtual agents do their work
 * @param services lets rich channels do more than talk
 */
public record OutsideData(
        DataActions actions,
        DataTables tables,
        Schedules schedules,
        Responses responses,
        KnowledgeSearch knowledge,
        Contacts contacts,
        VirtualAgents agents,
        DigitalServices services) {
    /** Nothing is configured: what can fail says so. */
    public static OutsideData none() {
        return new OutsideData(
                DataActions.none(),
                DataTables.none(),
                Schedules.none(),
                Responses.none(),
                KnowledgeSearch.none(),
                Contacts.none(),
                VirtualAgents.none(),
                DigitalServices.none());
    }

    /** The same data with another search of knowledge bases. */
    public OutsideData withKnowledge(KnowledgeSearch other) {
        return new OutsideData(actions, tables, schedules, responses, other, contacts, agents, services);
    }

    /** The same data with others who act for the flow. */
    public OutsideData withCalls(DataActions otherActions, VirtualAgents otherAgents) {
        return new OutsideData(otherActions, tables, schedules, responses, knowledge, contacts, otherAgents, services);
    }

    /** The same data with other tables. */
    public OutsideData withTables(DataTables other) {
        return new OutsideData(actions, other, schedules, responses, knowledge, contacts, agents, services);
    }
}

package dev.parley.flow.action;

import dev.parley.flow.program.Action;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Every action key Parley knows (architect-semantics §3.1): how the runnable ones are read, and the others. */
public final class ActionCatalog {
    private static final Map<String, Function<ActionSource, Action>> READERS = readers();

    /** Actions of the platform that need a voice channel; nobody calls back from a text session either. */
    private static final Set<String> VOICE = Set.of("collectInput", "createCallback", "playAudio");

    private ActionCatalog() {}

    /** How an action of a key is read, or empty when it is no runnable action. */
    public static Optional<Function<ActionSource, Action>> reader(String key) {
        return Optional.ofNullable(READERS.get(key));
    }

    /** Whether the key belongs to an action of the platform, runnable or not. */
    public static boolean isKnown(String key) {
        return READERS.containsKey(key) || isVoice(key);
    }

    /** Whether the key belongs to an action that has no meaning in a text session. */
    public static boolean isVoice(String key) {
        return VOICE.contains(key);
    }

    /** The keys of the actions that can run. */
    public static Set<String> runnable() {
        return READERS.keySet();
    }

    /** All keys, in alphabetical order. */
    public static Set<String> all() {
        Set<String> keys = new TreeSet<>(VOICE);
        keys.addAll(READERS.keySet());
        return keys;
    }

    private static Map<String, Function<ActionSource, Action>> readers() {
        Map<String, Function<ActionSource, Action>> readers = new LinkedHashMap<>();
        readers.put(AskForAuthentication.KEY, AskForAuthentication::read);
        readers.put(AskForBoolean.KEY, AskForBoolean::read);
        readers.put(AskForPayment.KEY, AskForPayment::read);
        readers.put(AskForSlot.KEY, AskForSlot::read);
        readers.put(CallData.KEY, CallData::read);
        readers.put(CallDecisionTable.KEY, CallDecisionTable::read);
        readers.put(CallTask.KEY, CallTask::read);
        readers.put(CallVirtualAgent.Kind.AGENT.key(), CallVirtualAgent::readAgent);
        readers.put(CallVirtualAgent.Kind.GUIDE.key(), CallVirtualAgent::readGuide);
        readers.put(ClearSlot.KEY, ClearSlot::read);
        readers.put(ClearUtilizationLabel.KEY, ClearUtilizationLabel::read);
        readers.put(Communicate.KEY, Communicate::read);
        readers.put(DataTableLookup.KEY, DataTableLookup::read);
        readers.put(Decision.KEY, Decision::read);
        readers.put(DigitalMenu.KEY, DigitalMenu::read);
        readers.put(Disconnect.KEY, Disconnect::read);
        readers.put(EndTask.KEY, EndTask::read);
        readers.put(EvaluateSchedule.KEY, EvaluateSchedule::read);
        readers.put(EvaluateScheduleGroup.KEY, EvaluateScheduleGroup::read);
        readers.put(ExitBotFlow.KEY, ExitBotFlow::read);
        readers.put(ExtractSecureData.KEY, ExtractSecureData::read);
        FindObject.KINDS.forEach((key, type) -> readers.put(key, in -> FindObject.read(key, type, in)));
        readers.put(GetConversationData.KEY, GetConversationData::read);
        readers.put(GetExternal.CONTACT, GetExternal::readContact);
        readers.put(GetExternal.ORGANIZATION, GetExternal::readOrganization);
        readers.put(Form.KEY, Form::read);
        readers.put(GetParticipantData.KEY, GetParticipantData::read);
        readers.put(GetResponse.KEY, GetResponse::read);
        readers.put(JumpToTask.KEY, JumpToTask::read);
        readers.put(Loop.KEY, Loop::read);
        readers.put(LoopExit.KEY, LoopExit::read);
        readers.put(LoopNext.KEY, LoopNext::read);
        readers.put(SendDigitalContent.KEY, SendDigitalContent::read);
        readers.put(SendInteractiveApplication.KEY, SendInteractiveApplication::read);
        readers.put(SendKnowledgeFeedback.KEY, SendKnowledgeFeedback::read);
        readers.put(PromoteExternalContact.KEY, PromoteExternalContact::read);
        readers.put(SendResponse.KEY, SendResponse::read);
        readers.put(SendRichLink.KEY, SendRichLink::read);
        readers.put(SetConversationData.KEY, SetConversationData::read);
        readers.put(SetParticipantData.KEY, SetParticipantData::read);
        readers.put(SetScreenPop.KEY, SetScreenPop::read);
        readers.put(SetUtilizationLabel.KEY, SetUtilizationLabel::read);
        readers.put(SetWrapupCode.KEY, SetWrapupCode::read);
        readers.put(ShowKnowledgeArticle.KEY, ShowKnowledgeArticle::read);
        readers.put(Switch.KEY, Switch::read);
        readers.put(Transfer.To.ACD.key(), Transfer::readAcd);
        readers.put(Transfer.To.USER.key(), Transfer::readUser);
        readers.put(Transfer.To.GROUP.key(), Transfer::readGroup);
        readers.put(Transfer.To.NUMBER.key(), Transfer::readNumber);
        readers.put(Transfer.To.VOICEMAIL.key(), Transfer::readVoicemail);
        readers.put(UpdateData.KEY, UpdateData::read);
        readers.put(AddFlowMilestone.KEY, AddFlowMilestone::read);
        readers.put(AskForIntent.KEY, AskForIntent::read);
        readers.put(ClearActiveIntent.KEY, ClearActiveIntent::read);
        readers.put(DetectIntent.KEY, DetectIntent::read);
        readers.put(InitializeFlowOutcome.KEY, InitializeFlowOutcome::read);
        readers.put(LoopAnythingElse.KEY, LoopAnythingElse::read);
        readers.put(LoopUntil.KEY, LoopUntil::read);
        readers.put(SetFlowOutcome.KEY, SetFlowOutcome::read);
        readers.put(SetIntent.KEY, SetIntent::read);
        readers.put(SetLanguage.KEY, SetLanguage::read);
        readers.put(WaitForInput.KEY, WaitForInput::read);
        readers.put(CallFlow.BOT, CallFlow::readBot);
        readers.put(CallFlow.DIGITAL_BOT, CallFlow::readDigitalBot);
        readers.put(CallFlow.MODULE, CallFlow::readModule);
        return Map.copyOf(readers);
    }
}

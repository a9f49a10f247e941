package dev.parley.flow.export;

import dev.parley.flow.yaml.YamlMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** How each kind of action is converted (flow-corpus §2.1). */
final class NativeActions {
    private static final Map<String, Kind> KINDS = kinds();

    private record Kind(String key, UnaryOperator<NativeAction> converter) {}

    private NativeActions() {}

    /** The key of the YAML; the native name itself where there is no converter, so that the action cannot run. */
    static String key(String type) {
        Kind kind = KINDS.get(type);
        return kind != null ? kind.key() : type.isEmpty() ? "unknown" : type;
    }

    /** The settings of the YAML. An action without a converter keeps its name and its outputs. */
    static YamlMap convert(String type, NativeAction action) {
        Kind kind = KINDS.get(type);
        UnaryOperator<NativeAction> converter = kind == null ? NativeActions::unknown : kind.converter();
        return converter.apply(action).build();
    }

    private static NativeAction unknown(NativeAction action) {
        return action.outputs(action.namedPaths(action.paths().dynamic().stream()
                .map(way -> Paths.named("path", way.label(), way, action.fields()))
                .toList()));
    }

    private static Map<String, Kind> kinds() {
        Map<String, Kind> kinds = new LinkedHashMap<>();
        kinds.put("AskForNLUIntentAction", new Kind("askForIntent", AskActions::intent));
        kinds.put("AskForSlotAction", new Kind("askForSlot", AskActions::slot));
        kinds.put("AskForBooleanAction", new Kind("askForBoolean", AskActions::yesNo));
        kinds.put("AskForNLUNextIntentAction", new Kind("loopAnythingElse", AskActions::anythingElse));
        kinds.put("DigitalMenuAction", new Kind("digitalMenu", AskActions::menu));
        kinds.put("WaitForInputAction", new Kind("waitForInput", AskActions::input));
        kinds.put("CommunicateAction", new Kind("communicate", action -> action.settings("communication")));
        kinds.put("UpdateVariableAction", new Kind("updateData", DataActions::update));
        kinds.put("DataAction", new Kind("callData", DataActions::call));
        kinds.put("DataTableLookupAction", new Kind("dataTableLookup", DataActions::table));
        kinds.put("GetAttributesAction", new Kind("getParticipantData", DataActions::getAttributes));
        kinds.put("SetAttributesAction", new Kind("setParticipantData", DataActions::setAttributes));
        kinds.put("ScreenPopAction", new Kind("setScreenPop", DataActions::screenPop));
        kinds.put("DecisionAction", new Kind("decision", LogicActions::decision));
        kinds.put("SwitchAction", new Kind("switch", LogicActions::choose));
        kinds.put("LoopAction", new Kind("loop", LogicActions::loop));
        kinds.put("NextLoopAction", new Kind("loopNext", UnaryOperator.identity()));
        kinds.put("ExitLoopAction", new Kind("loopExit", UnaryOperator.identity()));
        kinds.put("CallTaskAction", new Kind("callTask", LogicActions::callTask));
        kinds.put("TransferTaskAction", new Kind("jumpToTask", LogicActions::jump));
        kinds.put("EndTaskAction", new Kind("endTask", LogicActions::endTask));
        kinds.put("ClearSlotAction", new Kind("clearSlot", LogicActions::clearSlot));
        kinds.put("SetLocaleAction", new Kind("setLanguage", PlatformActions::language));
        kinds.put("InitializeFlowOutcomeAction", new Kind("initializeFlowOutcome", PlatformActions::outcome));
        kinds.put("SetFlowOutcomeAction", new Kind("setFlowOutcome", PlatformActions::outcome));
        kinds.put("AddFlowMilestoneAction", new Kind("addFlowMilestone", PlatformActions::milestone));
        kinds.put("TransferPureMatchAction", new Kind("transferToAcd", PlatformActions::transfer));
        kinds.put("DisconnectAction", new Kind("disconnect", UnaryOperator.identity()));
        kinds.put("ExitBotFlowAction", new Kind("exitBotFlow", UnaryOperator.identity()));
        kinds.put("SendResponseAction", new Kind("sendResponse", a -> a.settings("messageBodyStyle", "messageBody")));
        kinds.put("CallBotFlowAction", new Kind("callBotFlow", a -> PlatformActions.flow(a, "botFlow")));
        kinds.put(
                "CallDigitalBotFlowAction",
                new Kind("callDigitalBotFlow", a -> PlatformActions.flow(a, "digitalBotFlow")));
        kinds.put("CallCommonModuleAction", new Kind("callCommonModule", a -> PlatformActions.flow(a, "commonModule")));
        return Map.copyOf(kinds);
    }
}

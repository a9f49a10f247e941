package dev.parley.flow.value;

import java.util.Arrays;
import java.util.Optional;

/** The types that are no collections (architect-semantics §5.3). */
public enum ScalarType implements Type {
    BOOLEAN("bln", "Boolean", "boolean"),
    INTEGER("int", "Integer", "integer"),
    DECIMAL("dec", "Decimal", "decimal"),
    STRING("str", "String", "string"),
    DATE_TIME("dtm", "DateTime", "dateTime"),
    DATE("dat", "Date", "date"),
    TIME("tim", "Time", "time"),
    DURATION("dur", "Duration", "duration"),
    CURRENCY("cur", "Currency", "currency"),
    PHONE_NUMBER("phn", "PhoneNumber", "phoneNumber"),
    JSON("jsn", "JSON", "json"),
    COMMUNICATION("com", "Communication", "communication"),
    CHOOSER("chs", "Chooser", "chooser"),
    /** The quick replies a chooser is made of. */
    QUICK_REPLIES("qrl", "QuickReplies", "quickReplies"),
    /** One choice of quick replies or of a card. */
    CHOICE("chc", "Choice", "choice"),
    CAROUSEL("crs", "Carousel", "carousel"),
    CARD("crd", "Card", "card"),
    LIST_PICKER("lpk", "ListPicker", "listPicker"),
    LIST_SECTION("lps", "ListPickerSection", "listPickerSection"),
    LIST_ITEM("lpi", "ListPickerItem", "listPickerItem"),
    TIME_PICKER("tpk", "TimePicker", "timePicker"),
    TIMESLOT("tsl", "Timeslot", "timeslot"),
    AUDIO("aud", "Audio", "audio"),
    PROMPT("pmt", "Prompt", "prompt"),
    USER("usr", "User", "user"),
    QUEUE("que", "Queue", "queue"),
    GROUP("grp", "Group", "group"),
    SKILL("skl", "Skill", "skill"),
    LANGUAGE_SKILL("lac", "LanguageSkill", "languageSkill"),
    WRAPUP_CODE("wrc", "WrapupCode", "wrapupCode"),
    SCHEDULE("sch", "Schedule", "schedule"),
    SCHEDULE_GROUP("shg", "ScheduleGroup", "scheduleGroup"),
    EMERGENCY_GROUP("emg", "EmergencyGroup", "emergencyGroup"),
    DIVISION("div", "Division", "division"),
    UTILIZATION_LABEL("utl", "UtilizationLabel", "utilizationLabel"),
    EMAIL_ADDRESS("cpx_email_address", "EmailAddress", "emailAddress"),
    AGENT_SCORE_PAIR("asp", "AgentScorePair", "agentScorePair"),
    EXTERNAL_CONTACT("cpx_external_contact", "ExternalContact", "externalContact"),
    EXTERNAL_ORGANIZATION("cpx_external_organization", "ExternalOrganization", "externalOrganization"),
    KNOWLEDGE_DOCUMENT("kbd", "KnowledgeDocument", "knowledgeBaseDocument"),
    CHAT_FIELD("cpx_custom_field", "CustomField", "customField"),
    BOOLEAN_FORMAT("bof", "Boolean Format", "booleanFormat"),
    CURRENCY_FORMAT("cuf", "Currency Format", "currencyFormat"),
    DATE_FORMAT("daf", "Date Format", "dateFormat"),
    NUMBER_FORMAT("nuf", "Number Format", "numberFormat"),
    PHONE_NUMBER_FORMAT("phf", "PhoneNumber Format", "phoneNumberFormat"),
    STRING_FORMAT("stf", "String Format", "stringFormat"),
    TIME_FORMAT("tif", "Time Format", "timeFormat"),
    TIME_PART_FORMAT("tpf", "TimePart Format", "timePartFormat"),
    /** A {@code Language.} constant: gender, case or quantity. */
    LANGUAGE_FORMAT("lne", "Language Format", "languageFormat"),
    /** The type of the bare literal {@code NOT_SET}. */
    NOT_SET("nts", "NOT_SET", "notSet");

    private final String code;
    private final String display;
    private final String yamlName;

    ScalarType(String code, String display, String yamlName) {
        this.code = code;
        this.display = display;
        this.yamlName = yamlName;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String display() {
        return display;
    }

    /** The word of Archy YAML: {@code string} in {@code stringVariable} and in update statements. */
    public String yamlName() {
        return yamlName;
    }

    /** The collection of this type. */
    public CollectionType collection() {
        return new CollectionType(this);
    }

    @Override
    public NotSet absent() {
        return new NotSet(this);
    }

    public static Optional<ScalarType> ofCode(String code) {
        return Arrays.stream(values()).filter(type -> type.code.equals(code)).findFirst();
    }

    public static Optional<ScalarType> ofYamlName(String name) {
        return Arrays.stream(values())
                .filter(type -> type.yamlName.equals(name))
                .findFirst();
    }

    @Override
    public String toString() {
        return code;
    }
}

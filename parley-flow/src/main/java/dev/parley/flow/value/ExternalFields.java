package dev.parley.flow.value;

import java.util.LinkedHashMap;
import java.util.Map;

/** What an external contact and an external organization say besides id and name, as far as expressions can read it. */
public final class ExternalFields {
    public static final Map<String, ScalarType> CONTACT = contact();
    public static final Map<String, ScalarType> ORGANIZATION = organization();

    private ExternalFields() {}

    private static Map<String, ScalarType> contact() {
        Map<String, ScalarType> fields = new LinkedHashMap<>();
        fields.put("salutation", ScalarType.STRING);
        fields.put("firstName", ScalarType.STRING);
        fields.put("middleName", ScalarType.STRING);
        fields.put("lastName", ScalarType.STRING);
        fields.put("title", ScalarType.STRING);
        fields.put("workEmail", ScalarType.STRING);
        fields.put("personalEmail", ScalarType.STRING);
        fields.put("otherEmail", ScalarType.STRING);
        fields.put("workPhone", ScalarType.PHONE_NUMBER);
        fields.put("cellPhone", ScalarType.PHONE_NUMBER);
        fields.put("homePhone", ScalarType.PHONE_NUMBER);
        fields.put("otherPhone", ScalarType.PHONE_NUMBER);
        fields.put("externalOrganization", ScalarType.EXTERNAL_ORGANIZATION);
        fields.put("externalSystemUrl", ScalarType.STRING);
        fields.put("surveyOptOut", ScalarType.BOOLEAN);
        return OrderedMap.copyOf(fields);
    }

    private static Map<String, ScalarType> organization() {
        Map<String, ScalarType> fields = new LinkedHashMap<>();
        fields.put("companyType", ScalarType.STRING);
        fields.put("industry", ScalarType.STRING);
        fields.put("employeeCount", ScalarType.INTEGER);
        fields.put("revenue", ScalarType.INTEGER);
        fields.put("phoneNumber", ScalarType.PHONE_NUMBER);
        fields.put("faxNumber", ScalarType.PHONE_NUMBER);
        fields.put("primaryContactId", ScalarType.STRING);
        fields.put("externalSystemUrl", ScalarType.STRING);
        return OrderedMap.copyOf(fields);
    }
}

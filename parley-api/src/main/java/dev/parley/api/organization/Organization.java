package dev.parley.api.organization;

import java.util.Map;

/**
 * The organisation (wire-contract §3.4).
 *
 * @param id its id
 * @param name its name
 * @param defaultLanguage its language, such as {@code en-us}
 * @param defaultCountryCode its country, such as {@code US}; some clients fail without it
 * @param thirdPartyOrgName its name in letters and digits
 * @param domain the same, as a domain
 * @param version 1: it does not change while the server runs
 * @param state {@code active}
 * @param productPlatform {@code PureCloud}
 * @param features what is switched on
 * @param voicemailEnabled false: there is no voice
 * @param selfUri its path
 */
public record Organization(
        String id,
        String name,
        String defaultLanguage,
        String defaultCountryCode,
        String thirdPartyOrgName,
        String domain,
        int version,
        String state,
        String productPlatform,
        Map<String, Boolean> features,
        boolean voicemailEnabled,
        String selfUri) {}

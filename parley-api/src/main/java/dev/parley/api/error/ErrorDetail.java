package dev.parley.api.error;

import org.jspecify.annotations.Nullable;

/**
 * One field at fault.
 *
 * @param errorCode the dotted machine code
 * @param fieldName the path of the field, such as {@code channel.userAgent.name}
 * @param entityId the entity concerned
 * @param entityName its name
 */
public record ErrorDetail(
        @Nullable String errorCode,
        @Nullable String fieldName,
        @Nullable String entityId,
        @Nullable String entityName) {
    public static ErrorDetail ofField(String code, String field) {
        return new ErrorDetail(code, field, null, null);
    }
}

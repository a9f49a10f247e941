package dev.parley.api.understanding;

import dev.parley.api.Required;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An intent.
 *
 * @param id its id
 * @param name its name
 * @param description the author's words
 * @param entityTypeBindings the slots it may fill with their types; the older way to say it
 * @param entityNameReferences the slots it may fill
 * @param utterances example sentences
 * @param additionalLanguages example sentences in other languages, by language
 */
public record IntentDefinition(
        @Nullable String id,
        @Required String name,
        @Nullable String description,
        @Nullable List<EntityTypeBinding> entityTypeBindings,
        @Nullable List<String> entityNameReferences,
        @Required List<NluUtterance> utterances,
        @Nullable Map<String, AdditionalLanguage> additionalLanguages) {
    /**
     * A slot that an intent may fill.
     *
     * @param entityType its type
     * @param entityName its name
     */
    public record EntityTypeBinding(
            @Required String entityType, @Required String entityName) {}

    /**
     * Example sentences in another language.
     *
     * @param id the id of the intent in that language
     * @param utterances the sentences
     */
    public record AdditionalLanguage(
            @Nullable String id, @Nullable List<NluUtterance> utterances) {}
}

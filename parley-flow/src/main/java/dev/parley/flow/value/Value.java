package dev.parley.flow.value;

/**
 * A value of the expression language. Values are immutable and compare by content; a {@link NotSet} stands for the
 * absent value of any type that is no collection.
 */
public sealed interface Value
        permits NotSet,
                BooleanValue,
                IntegerValue,
                DecimalValue,
                StringValue,
                DateTimeValue,
                DateValue,
                TimeValue,
                DurationValue,
                CurrencyValue,
                PhoneNumberValue,
                JsonValue,
                CommunicationValue,
                ChooserValue,
                TimeslotValue,
                DirectoryValue,
                FormatValue,
                CollectionValue {
    Type type();

    default boolean isSet() {
        return true;
    }

    /** The form {@code ToString} gives, the same in every language (architect-semantics §5.6); empty for NOT_SET. */
    String text();
}

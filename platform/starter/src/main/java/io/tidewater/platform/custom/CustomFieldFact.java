package io.tidewater.platform.custom;

import java.util.List;

/** What is told of a definition: its whole state after the change. */
record CustomFieldFact(
        String recordType,
        String key,
        CustomFieldType type,
        Labels labels,
        boolean required,
        List<String> choices,
        int position,
        boolean active,
        long version) {

    static CustomFieldFact of(String recordType, CustomField field) {
        return new CustomFieldFact(
                recordType,
                field.key(),
                field.type(),
                field.names(),
                field.required(),
                field.values(),
                field.position(),
                field.inUse(),
                field.version());
    }
}

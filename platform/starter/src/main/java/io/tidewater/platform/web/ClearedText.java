package io.tidewater.platform.web;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads a text of an edit: null is sent to clear it, as an empty text is; one that is not sent at all stays null. */
public final class ClearedText extends StdDeserializer<String> {

    ClearedText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) {
        return context.readValue(parser, String.class);
    }

    @Override
    public Object getNullValue(DeserializationContext context) {
        return "";
    }

    @Override
    public @Nullable Object getAbsentValue(DeserializationContext context) {
        return null;
    }
}

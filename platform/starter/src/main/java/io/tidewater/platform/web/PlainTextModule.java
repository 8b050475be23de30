package io.tidewater.platform.web;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** Refuses texts that PostgreSQL cannot store, at the field that holds them, before any work begins. */
final class PlainTextModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    PlainTextModule() {
        super("plain-text");
        addDeserializer(String.class, new PlainTextDeserializer());
    }

    private static final class PlainTextDeserializer extends tools.jackson.databind.deser.std.StdDeserializer<String> {

        private static final long serialVersionUID = 1L;

        PlainTextDeserializer() {
            super(String.class);
        }

        @Override
        public @Nullable String deserialize(JsonParser parser, DeserializationContext context) {
            String text = StringDeserializer.instance.deserialize(parser, context);
            if (text != null && !PlainText.isPlain(text)) {
                throw new NotPlainTextException(parser);
            }
            return text;
        }
    }
}

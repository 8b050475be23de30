package io.tidewater.platform.log;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.json.JsonWriter.Members;
import org.springframework.boot.json.JsonWriter.ValueProcessor;
import org.springframework.boot.logging.structured.StructuredLoggingJsonMembersCustomizer;

/** Takes personal data out of the texts of structured logs, whichever format they have. */
final class WithoutPersonalData implements StructuredLoggingJsonMembersCustomizer<Object> {

    private static final Set<String> TEXTS = Set.of("message", "stack_trace", "short_message", "full_message");

    @Override
    public void customize(Members<Object> members) {
        members.applyingValueProcessor(
                ValueProcessor.of(String.class, PersonalData::masked).whenHasPath(path -> isText(path.name())));
    }

    /** What stands in a list has no name. */
    private static boolean isText(@Nullable String name) {
        return name != null && TEXTS.contains(name);
    }
}

package io.tidewater.platform.importing;

import io.tidewater.platform.custom.Labels;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** What fields and options are called in the languages people read. */
final class FieldLabels {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);

    private final MessageSource messages;

    FieldLabels(MessageSource messages) {
        this.messages = messages;
    }

    /** In the reader's language, else the given name. */
    String label(String key, String name) {
        String label = messages.getMessage(key, null, name, LocaleContextHolder.getLocale());
        return label == null ? name : label;
    }

    /** A field in the reader's language. */
    String label(ImportField field) {
        Labels labels = field.labels();
        return labels == null
                ? label(field.labelKey(), field.name())
                : labels.in(LocaleContextHolder.getLocale(), field.name());
    }

    /** In all languages, to recognise headers by. */
    Map<String, List<String>> all(List<ImportField> fields) {
        Map<String, List<String>> labels = new HashMap<>();
        for (ImportField field : fields) {
            List<String> known = new ArrayList<>();
            for (Locale language : LANGUAGES) {
                String label = messages.getMessage(field.labelKey(), null, null, language);
                if (label != null) {
                    known.add(label);
                }
            }
            Labels words = field.labels();
            if (words != null) {
                LANGUAGES.forEach(language -> known.add(words.in(language, field.name())));
            }
            labels.put(field.name(), known);
        }
        return labels;
    }

    /** Why a cell or row was refused, in the reader's language. */
    String reason(String rule, Object[] args) {
        String text = messages.getMessage("rule." + rule, args, rule, LocaleContextHolder.getLocale());
        return text == null ? rule : text;
    }
}

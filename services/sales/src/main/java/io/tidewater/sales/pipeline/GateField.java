package io.tidewater.sales.pipeline;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** A fact of a deal that a stage may ask for before it is entered. */
public enum GateField {
    AMOUNT("amount"),
    CLOSE_ON("closeOn"),
    ACCOUNT("accountId"),
    PRODUCT("productId"),
    CONTACT("contactName"),
    NEXT_STEP("nextStep"),
    LOSS_REASON("lossReason"),
    BUDGET("budget"),
    AUTHORITY("authority"),
    NEED("need"),
    TIMING("timing");

    private final String key;

    GateField(String key) {
        this.key = key;
    }

    /** The field's name in requests and answers. */
    @JsonValue
    public String key() {
        return key;
    }

    /** Reads {@link #key()}; throws {@link IllegalArgumentException} on another word. */
    @JsonCreator
    public static GateField of(String key) {
        return Arrays.stream(values())
                .filter(field -> field.key.equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not a gate field: " + key));
    }
}

package io.tidewater.platform.rules;

import dev.cel.common.ast.CelExpr;
import java.util.LinkedHashSet;
import java.util.Set;

/** One pass over an expression: what it is about, where things stand, and how much was read. */
final class Reading {

    private final RecordType type;
    private final Source source;
    private final Set<String> fields = new LinkedHashSet<>();
    private int parts;

    Reading(RecordType type, Source source) {
        this.type = type;
        this.source = source;
    }

    RecordType type() {
        return type;
    }

    Source source() {
        return source;
    }

    Set<String> fields() {
        return fields;
    }

    Span span(CelExpr part) {
        return source.span(part);
    }

    String textOf(CelExpr part) {
        return Tokens.textOf(source.text(), span(part));
    }

    RuleException refusal(CelExpr part, String code, String... arguments) {
        return new RuleException(RuleError.at(span(part), code, arguments));
    }

    /** Counts a part; a long or deep expression ends here before it costs anything. */
    void enter(int depth) {
        if (depth > Limits.DEPTH) {
            throw new RuleException(RuleError.at(0, source.text().length(), "too-deep"));
        }
        if (++parts > Limits.PARTS) {
            throw new RuleException(RuleError.at(0, source.text().length(), "too-many-parts", "" + Limits.PARTS));
        }
    }
}

package io.tidewater.platform.rules;

import dev.cel.common.ast.CelExpr;
import java.util.Map;
import java.util.stream.Stream;

/** The text of an expression and where each part of it stands. */
record Source(String text, Map<Long, Integer> positions) {

    Span span(CelExpr part) {
        int at = at(part);
        return switch (part.exprKind().getKind()) {
            case SELECT -> span(part.select().operand()).with(Tokens.nameAfter(text, at));
            case CALL -> callSpan(part, at);
            case LIST -> Tokens.bracketed(text, at);
            default -> Tokens.token(text, at);
        };
    }

    /** The name of a called function, or the operator. */
    Span operator(CelExpr call) {
        int at = at(call);
        String function = call.call().function();
        return isName(function) ? Tokens.nameBefore(text, at, function) : Tokens.token(text, at);
    }

    private Span callSpan(CelExpr part, int at) {
        Span own = isName(part.call().function()) || part.call().function().equals("_[_]")
                ? Tokens.bracketed(text, at)
                : Tokens.token(text, at);
        return Stream.concat(part.call().target().stream(), part.call().args().stream())
                .map(this::span)
                .reduce(operator(part).with(own), Span::with);
    }

    private int at(CelExpr part) {
        int codePoints = positions.getOrDefault(part.id(), 0);
        int limit = text.codePointCount(0, text.length());
        return text.offsetByCodePoints(0, Math.min(codePoints, limit));
    }

    private static boolean isName(String function) {
        return Character.isLetter(function.charAt(0));
    }
}

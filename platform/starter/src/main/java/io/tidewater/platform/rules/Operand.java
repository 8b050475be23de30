package io.tidewater.platform.rules;

import dev.cel.common.ast.CelExpr;

/** A term together with the place it was read from. */
record Operand(Term term, CelExpr part) {

    Kind kind() {
        return term.kind();
    }

    Operand as(Term other) {
        return new Operand(other, part);
    }
}

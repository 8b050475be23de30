package io.tidewater.platform.rules;

/** A stretch of the expression's text, in UTF-16 units. */
record Span(int position, int length) {

    int end() {
        return position + length;
    }

    Span with(Span other) {
        int start = Math.min(position, other.position);
        return new Span(start, Math.max(end(), other.end()) - start);
    }
}

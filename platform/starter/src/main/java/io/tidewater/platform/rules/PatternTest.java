package io.tidewater.platform.rules;

import com.google.re2j.Pattern;

/** A text holds a match of a regular expression (RE2, as CEL has it: somewhere in the text). */
record PatternTest(Term text, Pattern pattern, Span place) implements Condition {

    @Override
    public boolean fixed() {
        return text.fixed();
    }

    @Override
    public boolean holds(Facts facts) {
        String whole = (String) text.value(facts);
        return whole != null && pattern.matcher(whole).find();
    }

    @Override
    public String sql(SqlText out) {
        String translated = PostgresPattern.of(pattern.pattern());
        if (translated == null) {
            throw new RuleException(RuleError.at(place, "sql-pattern"));
        }
        return out.of(text) + " ~ " + out.bind(translated);
    }
}

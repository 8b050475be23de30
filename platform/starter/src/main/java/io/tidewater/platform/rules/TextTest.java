package io.tidewater.platform.rules;

/** A text holds, starts with or ends with another. */
record TextTest(Test test, Term text, Term part) implements Condition {

    enum Test {
        CONTAINS,
        STARTS_WITH,
        ENDS_WITH
    }

    @Override
    public boolean fixed() {
        return text.fixed() && part.fixed();
    }

    @Override
    public boolean holds(Facts facts) {
        String whole = (String) text.value(facts);
        String wanted = (String) part.value(facts);
        if (whole == null || wanted == null) {
            return false;
        }
        return switch (test) {
            case CONTAINS -> whole.contains(wanted);
            case STARTS_WITH -> whole.startsWith(wanted);
            case ENDS_WITH -> whole.endsWith(wanted);
        };
    }

    @Override
    public String sql(SqlText out) {
        String whole = out.of(text);
        return part.fixed() ? whole + " like " + pattern(out) : computed(whole, out.of(part));
    }

    /** A pattern known beforehand, because a trigram index can use {@code like} only. */
    private String pattern(SqlText out) {
        String wanted = (String) out.valueOf(part);
        if (wanted == null) {
            return out.bound(Kind.TEXT, null);
        }
        String literal = wanted.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return out.bind(
                switch (test) {
                    case CONTAINS -> "%" + literal + "%";
                    case STARTS_WITH -> literal + "%";
                    case ENDS_WITH -> "%" + literal;
                });
    }

    private String computed(String whole, String wanted) {
        return switch (test) {
            case CONTAINS -> "strpos(" + whole + ", " + wanted + ") > 0";
            case STARTS_WITH -> "starts_with(" + whole + ", " + wanted + ")";
            case ENDS_WITH -> "starts_with(reverse(" + whole + "), reverse(" + wanted + "))";
        };
    }
}

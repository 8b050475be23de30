package io.tidewater.platform.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SqlPredicateTests {

    private static final SqlPredicate A = SqlPredicate.of("a = :a or b = :a", "a", 1);
    private static final SqlPredicate B = SqlPredicate.of("c = :c", "c", 2);

    @Test
    void keepsEachSideInBrackets() {
        assertThat(A.and(B).sql()).isEqualTo("(a = :a or b = :a) and (c = :c)");
        assertThat(A.or(B).not().sql()).isEqualTo("((a = :a or b = :a) or (c = :c)) is not true");
        assertThat(A.and(B).params()).isEqualTo(Map.of("a", 1, "c", 2));
    }

    @Test
    void refusesTwoValuesForOneName() {
        assertThatIllegalArgumentException().isThrownBy(() -> A.and(SqlPredicate.of("d = :a", "a", 3)));
        assertThat(A.and(A).params()).isEqualTo(Map.of("a", 1));
    }
}

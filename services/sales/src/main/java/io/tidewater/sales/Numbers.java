package io.tidewater.sales;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives records the numbers people call them by (P15). Gaps may occur: a number taken and not used is not given again. */
@Component
public class Numbers {

    private final JdbcClient jdbc;

    Numbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One number from the sequence, after its prefix. */
    public String next(String prefix, String sequence) {
        return next(prefix, sequence, 1).getFirst();
    }

    /** So many numbers, in one round trip. */
    public List<String> next(String prefix, String sequence, int count) {
        return jdbc
                .sql("select nextval(cast(:sequence as regclass)) from generate_series(1, :count)")
                .param("sequence", sequence)
                .param("count", count)
                .query(Long.class)
                .list()
                .stream()
                .map(value -> prefix + value)
                .toList();
    }
}

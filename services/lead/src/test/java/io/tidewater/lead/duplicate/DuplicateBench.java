package io.tidewater.lead.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidewater.lead.record.Profile;
import io.tidewater.lead.record.SystemScope;
import io.tidewater.testkit.ServiceTest;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How long the live check takes among a million leads; asked for by name, not part of the build. */
@ServiceTest
class DuplicateBench {

    private static final int LEADS = Integer.getInteger("leads", 1_000_000);
    private static final int ASKED = 1_000;
    private static final DuplicateRule LIKE = new DuplicateRule(
            "Like names",
            List.of(DuplicateRule.Field.COMPANY),
            DuplicateRule.Comparing.FUZZY,
            0.7,
            List.of(DuplicateRule.Target.LEAD, DuplicateRule.Target.ACCOUNT),
            DuplicateRule.Action.WARN,
            true);

    private final DuplicateCheck check;
    private final JdbcClient jdbc;

    DuplicateBench(DuplicateCheck check, JdbcClient jdbc) {
        this.check = check;
        this.jdbc = jdbc;
    }

    @Test
    @DisplayName("L7: the live check among a million leads takes less than 20 ms at the 95th percentile")
    void staysQuick() {
        fill();
        List<DuplicateRule> exact = DuplicateRule.INITIAL;
        print("exact", times(exact));
        double[] fuzzy = times(List.of(LIKE));
        print("fuzzy", fuzzy);
        assertThat(fuzzy[ASKED * 95 / 100]).isLessThan(20);
    }

    private double[] times(List<DuplicateRule> rules) {
        RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
        double[] times = new double[ASKED];
        for (int i = -100; i < ASKED; i++) {
            int n = random.nextInt(LEADS);
            Profile typed = new Profile(
                    name(n) + (n % 2 == 0 ? "x" : ""), null, "+86139" + (10_000_000 + n), null, null, null, null);
            long start = System.nanoTime();
            check.find(SystemScope.ALL, Newcomer.of(typed, "CN"), rules);
            if (i >= 0) {
                times[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(times);
        return times;
    }

    private static void print(String what, double[] times) {
        System.out.printf(
                "duplicate check, %s, %d leads: p50 %.2f ms, p95 %.2f ms, p99 %.2f ms%n",
                what, LEADS, times[ASKED / 2], times[ASKED * 95 / 100], times[ASKED * 99 / 100]);
    }

    private static final List<String> FIRST = List.of(
            "harbour",
            "northern",
            "golden",
            "pacific",
            "silver",
            "eastern",
            "royal",
            "modern",
            "united",
            "global",
            "杭州",
            "上海",
            "北京",
            "深圳",
            "苏州",
            "宁波");
    private static final List<String> SECOND = List.of(
            "light",
            "trading",
            "works",
            "software",
            "logistics",
            "foods",
            "textile",
            "energy",
            "medical",
            "education",
            "远航",
            "华信",
            "天成",
            "宏图",
            "瑞丰",
            "中科");

    private static String name(int n) {
        return FIRST.get(n % 16) + SECOND.get(n / 16 % 16) + Long.toHexString(n * 31L % 999_983);
    }

    private void fill() {
        String first = String.join("','", FIRST);
        String second = String.join("','", SECOND);
        for (int from = 0; from < LEADS; from += 50_000) {
            jdbc.sql(
                            "insert into lead (id, number, company, phone_key, company_key, channel, state, org_path, home_pool,"
                                    + " search, created_at, updated_at)"
                                    + " select uuidv7(), 'B' || n, k, '+86139' || (10000000 + n), k, 'import', 'new', 'sales.east',"
                                    + " 'sales.east', '', now(), now() from (select n, (array['" + first
                                    + "'])[n % 16 + 1]"
                                    + " || (array['" + second
                                    + "'])[n / 16 % 16 + 1] || to_hex(n * 31::bigint % 999983) as k"
                                    + " from generate_series(" + from + ", " + (Math.min(from + 50_000, LEADS) - 1)
                                    + ") n) g")
                    .update();
        }
        jdbc.sql("vacuum analyze lead").update();
    }
}

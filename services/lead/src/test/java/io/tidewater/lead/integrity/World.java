package io.tidewater.lead.integrity;

import io.tidewater.platform.scope.OrgPath;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reps and what they do, for tests of the detectors: honest ways of working, ways to cheat, and honest ways that look alike. */
final class World {

    static final Instant START = Instant.parse("2026-03-02T00:00:00Z");
    static final Instant END = START.plus(Duration.ofDays(90));

    private static final String[] OPENERS = {
        "客户表示",
        "Spoke with",
        "对方采购经理",
        "Their engineer",
        "电话沟通后",
        "Meeting at the plant:",
        "邮件确认",
        "Call with the owner,"
    };
    private static final String[] TOPICS = {
        "预算要等到下季度批准", "wants a price for two lines", "关心数据安全和部署方式", "asked for a reference in the region", "正在比较三家供应商",
        "needs delivery before the fair", "需要支持旧系统接口", "is unhappy with the present supplier", "希望先试用一个部门",
                "has a new plant manager"
    };
    private static final String[] NEXT = {
        "下周二再联系",
        "send the data sheet",
        "安排演示",
        "call again after the holiday",
        "发送报价单",
        "visit with an engineer",
        "等待内部评审",
        "ask for the tender documents"
    };

    final Random random;
    final List<Log.Spell> spells = new ArrayList<>();
    final List<Log.Touch> touches = new ArrayList<>();
    final List<Log.CheckIn> checkIns = new ArrayList<>();
    final List<Log.Warning> warnings = new ArrayList<>();
    final List<Log.Away> away = new ArrayList<>();
    private int people;
    private int leads;

    World(long seed) {
        this.random = new Random(seed);
    }

    Log log() {
        return new Log(START, END, spells, touches, checkIns, warnings, away);
    }

    Rep rep(String team) {
        String name = "rep-" + people++;
        return new Rep(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)), name, OrgPath.of("/sales/" + team));
    }

    UUID lead() {
        return new UUID(0x1ead, leads++);
    }

    Instant day(double day) {
        return START.plus(Duration.ofSeconds((long) (day * 86_400)));
    }

    /** A time of a working day, between nine and six. */
    Instant office(int day) {
        return day(day + 0.375 + random.nextDouble() * 0.375);
    }

    void spell(UUID lead, Rep rep, String how, Instant from, @Nullable Instant until) {
        spells.add(new Log.Spell(lead, rep, OrgPath.of("/sales"), how, from, until));
    }

    void touch(UUID lead, Rep rep, String text, Instant at, boolean verified) {
        touches.add(new Log.Touch(lead, rep, company(lead), "call", text, at, verified));
    }

    void checkIn(
            UUID lead,
            Rep rep,
            Instant at,
            double latitude,
            double longitude,
            double accuracy,
            boolean mock,
            Double distance) {
        checkIns.add(new Log.CheckIn(UUID.randomUUID(), lead, rep, at, latitude, longitude, accuracy, mock, distance));
    }

    static String company(UUID lead) {
        return "Company " + lead.getLeastSignificantBits();
    }

    /** What somebody writes who did speak to a customer. */
    String ownWords(UUID lead) {
        return pick(OPENERS) + " " + company(lead) + " " + pick(TOPICS) + ", " + pick(TOPICS) + "; "
                + random.nextInt(200) + " " + pick(NEXT) + " " + (char) ('A' + random.nextInt(26))
                + random.nextInt(1000) + pick(OPENERS) + pick(NEXT);
    }

    String pick(String[] words) {
        return words[random.nextInt(words.length)];
    }

    /** A rep who claims, works and closes or gives back, as most do. */
    void honest(Rep rep, int claims) {
        for (int i = 0; i < claims; i++) {
            UUID lead = lead();
            int day = random.nextInt(80);
            Instant from = office(day);
            int length = 3 + random.nextInt(30);
            boolean open = day + length >= 90 || random.nextInt(3) == 0;
            Instant until = open ? null : from.plus(Duration.ofDays(length));
            spell(lead, rep, "claim", from, until);
            if (random.nextInt(5) > 0) {
                work(lead, rep, day, open ? 90 - day : length);
            }
        }
    }

    /** Follow-ups over the days of a spell, with words of one's own or, often, that nobody answered. */
    void work(UUID lead, Rep rep, int day, int days) {
        for (int at = day; at < day + days && at < 90; at += 2 + random.nextInt(6)) {
            boolean nobody = random.nextInt(3) == 0;
            touch(lead, rep, nobody ? "无人接听" : ownWords(lead), office(at), random.nextInt(3) == 0);
        }
    }

    /** Visits in one city, an hour and more apart. */
    void visits(Rep rep, int count, double latitude, double longitude) {
        for (int i = 0; i < count; i++) {
            int day = i * 90 / count + random.nextInt(90 / count);
            for (int stop = 0; stop < 3; stop++) {
                checkIn(
                        lead(),
                        rep,
                        day(day + 0.38 + stop * 0.1),
                        latitude + random.nextGaussian() * 0.05,
                        longitude + random.nextGaussian() * 0.05,
                        10 + random.nextInt(60),
                        false,
                        random.nextDouble() * 300);
            }
        }
    }
}

package io.tidewater.bench;

import io.tidewater.platform.search.SearchVector;
import java.util.concurrent.ThreadLocalRandom;

/** Company names as they are in China: a place, two characters of its own, a trade and the legal form. */
final class Names {

    /** How many different ones; a table of a million holds each fifty times. */
    static final int COUNT = 20_000;

    private static final String[] PLACES = {
        "杭州", "上海", "北京", "深圳", "广州", "成都", "武汉", "南京", "苏州", "宁波", "重庆", "天津", "青岛", "厦门", "长沙", "西安", "合肥", "济南",
        "无锡", "福州"
    };
    private static final String[] READ = {
        "hangzhou", "shanghai", "beijing", "shenzhen", "guangzhou", "chengdu", "wuhan", "nanjing", "suzhou", "ningbo"
    };
    private static final String FIRST = "云海星远天宏瑞华金盛嘉德恒泰新康永信锦博凯飞龙凤鹏程万里春秋江河山川明月清风";
    private static final String SECOND = "帆航澜达通宇翔辉杰思诚源丰润腾跃兴旺安邦力创智联方正合众美佳乐福和顺吉祥如意";
    private static final String[] TRADES = {"软件", "科技", "贸易", "汽车", "机械", "食品", "医药", "物流", "建材", "服装"};
    private static final String COMMONEST = "有限";
    private static final String[] VECTORS = new String[COUNT];

    private Names() {}

    static String company(int index) {
        String place = PLACES[index % PLACES.length];
        String trade = TRADES[index / PLACES.length % TRADES.length];
        int own = index / PLACES.length / TRADES.length * 37 + index;
        String latin = index % 10 == 0 ? "3M " : "";
        return latin + place + FIRST.charAt(own % FIRST.length())
                + SECOND.charAt(own / FIRST.length() % SECOND.length()) + trade + COMMONEST + "公司";
    }

    /** The text of the search vector that the product makes of it. */
    static synchronized String vector(int index) {
        String known = VECTORS[index];
        if (known == null) {
            known = SearchVector.builder().add(company(index)).build();
            VECTORS[index] = known;
        }
        return known;
    }

    static String oneCharacter() {
        return String.valueOf(SECOND.charAt(random(SECOND.length())));
    }

    static String twoCharacters() {
        return PLACES[random(PLACES.length)];
    }

    static String pinyin() {
        return READ[random(READ.length)];
    }

    /** The first letters of a place and of two characters more. */
    static String initials() {
        return READ[random(READ.length)].charAt(0) + "z" + (char) ('a' + random(26));
    }

    static String mixed() {
        return "3m " + TRADES[random(TRADES.length)];
    }

    static String rare() {
        String name = company(random(COUNT));
        return name.substring(name.indexOf(' ') + 1, name.length() - 4);
    }

    static String commonest() {
        return COMMONEST;
    }

    private static int random(int bound) {
        return ThreadLocalRandom.current().nextInt(bound);
    }
}

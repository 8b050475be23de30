package io.tidewater.platform.log;

import java.util.regex.Pattern;

/**
 * Takes mail addresses and telephone numbers out of a text. Our own messages name records by id only; this is for what
 * drivers and libraries quote in theirs.
 */
final class PersonalData {

    private static final Pattern MAIL =
            Pattern.compile("[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}.-]{1,190}\\.\\p{L}{2,24}");
    private static final Pattern INTERNATIONAL = Pattern.compile("\\+\\d[\\d ()./-]{6,18}\\d");
    private static final Pattern CHINESE_MOBILE = Pattern.compile("(?<![\\w-])1[3-9]\\d{9}(?![\\w-])");

    private PersonalData() {}

    static String masked(String text) {
        String masked = text;
        if (text.indexOf('@') >= 0) {
            masked = MAIL.matcher(masked).replaceAll("***@***");
        }
        if (text.indexOf('+') >= 0) {
            masked = INTERNATIONAL.matcher(masked).replaceAll("+***");
        }
        return CHINESE_MOBILE.matcher(masked).replaceAll("1***");
    }
}

package io.tidewater.platform.search;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import org.jspecify.annotations.Nullable;

/** The digits of a phone number as people ask for them: whole, without the country code, the last four to eight. */
final class PhoneTokens {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 8;

    private PhoneTokens() {}

    static void add(@Nullable String number, Lexemes lexemes) {
        if (number == null) {
            return;
        }
        String digits = digits(number);
        if (digits.isEmpty()) {
            return;
        }
        lexemes.add(digits);
        lexemes.add(national(number, digits));
        for (int length = SHORTEST; length <= Math.min(LONGEST, digits.length()); length++) {
            lexemes.add(digits.substring(digits.length() - length));
        }
    }

    /** ASCII digits of any script's digits, at most twenty. */
    static String digits(String text) {
        StringBuilder digits = new StringBuilder();
        text.codePoints()
                .filter(Character::isDigit)
                .limit(20)
                .forEach(digit -> digits.append(Character.digit(digit, 10)));
        return digits.toString();
    }

    /** Calling codes are such that none begins another. */
    private static String national(String number, String digits) {
        if (!number.strip().startsWith("+")) {
            return "";
        }
        var codes = PhoneNumberUtil.getInstance().getSupportedCallingCodes();
        for (int length = 1; length <= Math.min(3, digits.length()); length++) {
            if (codes.contains(Integer.valueOf(digits.substring(0, length)))) {
                return digits.substring(length);
            }
        }
        return "";
    }
}

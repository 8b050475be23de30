package io.tidewater.platform.search;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The digits of a phone number as people ask for them: without country code and trunk zero from the front, and backwards
 * for the last digits, because an index finds beginnings only.
 */
final class PhoneTokens {

    /** Fewer digits at the end would be in too many numbers. */
    private static final int SHORTEST_END = 4;

    private static final int SHORTEST_NATIONAL = 7;

    private PhoneTokens() {}

    static void add(@Nullable String number, Lexemes lexemes) {
        if (number == null) {
            return;
        }
        String digits = national(number);
        if (!digits.isEmpty()) {
            lexemes.add(digits);
            lexemes.add(backwards(digits));
        }
    }

    /** The beginnings of tokens that answer a number as it was typed. */
    static Set<String> asked(String typed) {
        Set<String> beginnings = new LinkedHashSet<>();
        String digits = withoutZeros(digits(typed));
        beginnings.add(digits);
        beginnings.add(national(typed));
        String unmarked = withoutCallingCode(digits);
        if (unmarked.length() >= SHORTEST_NATIONAL) {
            beginnings.add(unmarked);
        }
        if (digits.length() >= SHORTEST_END) {
            beginnings.add(backwards(digits(typed)));
        }
        return beginnings;
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

    private static String national(String number) {
        String digits = digits(number);
        boolean international = number.strip().startsWith("+") || digits.startsWith("00");
        String bare = withoutZeros(digits);
        return international ? withoutZeros(withoutCallingCode(bare)) : bare;
    }

    /** Calling codes are such that none begins another. */
    private static String withoutCallingCode(String digits) {
        Set<Integer> codes = PhoneNumberUtil.getInstance().getSupportedCallingCodes();
        for (int length = 1; length <= Math.min(3, digits.length()); length++) {
            if (codes.contains(Integer.valueOf(digits.substring(0, length)))) {
                return digits.substring(length);
            }
        }
        return digits;
    }

    private static String withoutZeros(String digits) {
        int zeros = 0;
        while (zeros + 1 < digits.length() && digits.charAt(zeros) == '0') {
            zeros++;
        }
        return digits.substring(zeros);
    }

    private static String backwards(String digits) {
        return "#" + new StringBuilder(digits).reverse();
    }
}

package io.tidewater.platform.search;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import com.ibm.icu.text.Normalizer2;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Brings what people type in many ways to one form, so that equal things compare as equal. */
public final class Folding {

    private static final int LONGEST = 1_000;

    private Folding() {}

    /**
     * Words in lower case, in compatibility form and half width, Chinese simplified, Latin letters without accents,
     * punctuation as single spaces. What exceeds 1,000 characters is cut off.
     */
    public static String fold(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        String plain = isAscii(cut) ? cut.toLowerCase(Locale.ROOT) : unaccented(cut);
        return Punctuation.toSpaces(plain);
    }

    /** The key under which a company's name is matched: folded, without legal form and spaces. */
    public static String companyKey(@Nullable String name) {
        return LegalForms.strip(fold(name)).replace(" ", "");
    }

    /** A phone number as E.164, read with the region's habits when it has no country code; empty when it cannot be one. */
    public static Optional<String> phone(@Nullable String raw, String region) {
        if (raw == null || raw.isBlank() || raw.length() > 60) {
            return Optional.empty();
        }
        try {
            PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
            PhoneNumber number = numbers.parse(raw, region);
            return numbers.isPossibleNumber(number)
                    ? Optional.of(numbers.format(number, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    /** A mail address in lower case and half width, without spaces around; it is not checked. */
    public static String email(@Nullable String raw) {
        if (raw == null) {
            return "";
        }
        String half = isAscii(raw) ? raw : Normalizer2.getNFKCInstance().normalize(raw);
        return half.strip().toLowerCase(Locale.ROOT);
    }

    private static String unaccented(String text) {
        String folded = Normalizer2.getNFKCCasefoldInstance().normalize(text);
        return isAscii(folded) ? folded : HanTables.get().simplify(Accents.strip(folded));
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }
}

package io.tidewater.lead.cleansing;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import io.tidewater.lead.record.CallIntent;
import io.tidewater.lead.record.Lead;
import io.tidewater.lead.record.Profile;
import io.tidewater.platform.search.Folding;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Looks at one lead for what is wrong with its data (L8). */
final class Inspection {

    private static final Pattern MAIL = Pattern.compile("[^@\\s]{1,64}@([a-z0-9-]+\\.)+[a-z]{2,}");
    private static final Pattern CLOSED = Pattern.compile(
            "注销|吊销|清算中|已倒闭|\\bin liquidation\\b|\\bdissolved\\b|\\bclosed down\\b|\\bi l$|\\ben liquidation\\b"
                    + "|\\ben liquidacion\\b|\\bin liquidazione\\b|清算会社");

    private final String phoneRegion;

    Inspection(String phoneRegion) {
        this.phoneRegion = phoneRegion;
    }

    Set<IssueKind> of(Lead lead) {
        Set<IssueKind> found = EnumSet.noneOf(IssueKind.class);
        Profile profile = lead.profile();
        if (missing(profile.phone()) && missing(profile.email())) {
            found.add(IssueKind.UNREACHABLE);
        }
        if (!missing(profile.phone()) && (!possible(profile.phone()) || calledInVain(lead))) {
            found.add(IssueKind.WRONG_NUMBER);
        }
        if (!missing(profile.email())
                && !MAIL.matcher(Folding.email(profile.email())).matches()) {
            found.add(IssueKind.WRONG_MAIL);
        }
        if (CLOSED.matcher(Folding.fold(profile.company())).find()) {
            found.add(IssueKind.CLOSED_COMPANY);
        }
        return found;
    }

    private static boolean calledInVain(Lead lead) {
        return lead.rating().callIntent() == CallIntent.F
                && lead.rating().engagements().stream()
                        .filter(each -> each.kind().equals("call"))
                        .findFirst()
                        .filter(each -> "void".equals(each.outcome()))
                        .isPresent();
    }

    private boolean possible(@Nullable String phone) {
        try {
            PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
            return numbers.isValidNumber(numbers.parse(phone, phoneRegion));
        } catch (NumberParseException nonsense) {
            return false;
        }
    }

    private static boolean missing(@Nullable String text) {
        return text == null || text.isBlank();
    }
}

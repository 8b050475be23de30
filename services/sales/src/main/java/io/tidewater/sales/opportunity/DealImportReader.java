package io.tidewater.sales.opportunity;

import io.tidewater.platform.data.Ids;
import io.tidewater.platform.data.Money;
import io.tidewater.platform.importing.ImportContext;
import io.tidewater.platform.scope.Person;
import io.tidewater.platform.scope.Roles;
import io.tidewater.platform.web.FieldError;
import io.tidewater.sales.org.OrgPerson;
import io.tidewater.sales.pipeline.GateField;
import io.tidewater.sales.pipeline.Stage;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Makes a deal of a row, new or on top of the one that is there; what a file has no column for is left as it was. */
@Component
class DealImportReader {

    /** The deal, or why there is none. */
    record Result(@Nullable Opportunity deal, List<FieldError> errors) {}

    private static final Terms EMPTY = new Terms(
            "", AccountRef.NONE, null, ProductRef.NONE, List.of(), null, null, Contact.NONE, null, null, Facts.NONE);

    private final Placing placing;
    private final Clock clock;
    private final String currency;

    DealImportReader(Placing placing, Clock clock, @Value("${tidewater.sales.currency}") String currency) {
        this.placing = placing;
        this.clock = clock;
        this.currency = currency;
    }

    Result read(
            ImportedDeal row, @Nullable Opportunity present, String number, ImportNames names, ImportContext context) {
        List<FieldError> errors = new ArrayList<>();
        if (present != null && !mayChange(context.person(), present)) {
            errors.add(new FieldError("externalId", "taken"));
        }
        Stage stage = DealImport.stageOf(names.pipeline(), row.stage());
        Terms before = present == null ? EMPTY : present.terms();
        Terms terms = terms(row, before, names, context, errors);
        Owner owner = owner(row, present, names, context, errors);
        if (!DealImport.SKIP_GATES.equals(context.option(DealImport.GATES))) {
            for (GateField field : stage.missing(terms.known())) {
                errors.add(new FieldError(field.key(), "gate", stage.key()));
            }
        }
        if (!errors.isEmpty()) {
            return new Result(null, errors);
        }
        Instant now = clock.instant();
        Progress progress = Progress.in(names.pipeline().key(), stage, since(row, stage, now));
        Opportunity deal = present == null
                ? Opportunity.imported(
                        new OpportunityId(Ids.next()),
                        number,
                        terms,
                        progress,
                        Origin.imported(row.externalId()),
                        owner,
                        context.person().id(),
                        now)
                : present.reimported(terms, progress, owner, now);
        return new Result(deal, List.of());
    }

    private static boolean mayChange(Person by, Opportunity deal) {
        return by.has(Roles.ADMIN)
                || by.manages(deal.owner().unit())
                || by.id().equals(deal.owner().id());
    }

    private Terms terms(
            ImportedDeal row, Terms before, ImportNames names, ImportContext context, List<FieldError> errors) {
        AccountRef account = row.account() == null
                ? context.maps("account") ? AccountRef.NONE : before.account()
                : names.accounts()
                        .find(row.account())
                        .map(found -> new AccountRef(found.id(), found.name()))
                        .orElseGet(() -> unknown("account", row.account(), AccountRef.NONE, errors));
        ProductRef product = row.product() == null
                ? context.maps("product") ? ProductRef.NONE : before.product()
                : names.products()
                        .find(row.product())
                        .map(found -> new ProductRef(found.id(), found.name()))
                        .orElseGet(() -> unknown("product", row.product(), ProductRef.NONE, errors));
        return new Terms(
                name(row, before, account, product),
                account,
                context.maps("amount") ? amount(row, errors) : before.amount(),
                product,
                before.lines(),
                context.maps("closeOn") ? row.closeOn() : before.closeOn(),
                context.maps("engagedOn") ? row.engagedOn() : before.engagedOn(),
                before.contact(),
                context.maps("nextStep") ? row.nextStep() : before.nextStep(),
                context.maps("lossReason") ? row.lossReason() : before.lossReason(),
                before.facts());
    }

    private static <T> T unknown(String field, @Nullable String name, T nothing, List<FieldError> errors) {
        errors.add(new FieldError(field, "lookup", String.valueOf(name)));
        return nothing;
    }

    private static String name(ImportedDeal row, Terms before, AccountRef account, ProductRef product) {
        if (row.name() != null) {
            return row.name();
        }
        if (!before.name().isEmpty()) {
            return before.name();
        }
        String made = Stream.of(account.name(), product.name())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
        return made.isEmpty() ? Objects.requireNonNullElse(row.externalId(), "—") : made;
    }

    private @Nullable Money amount(ImportedDeal row, List<FieldError> errors) {
        BigDecimal value = row.amount();
        if (value == null) {
            return null;
        }
        try {
            return new Money(value, Objects.requireNonNullElse(row.currency(), currency));
        } catch (IllegalArgumentException outOfRange) {
            errors.add(new FieldError("amount", "money"));
            return null;
        }
    }

    private Owner owner(
            ImportedDeal row,
            @Nullable Opportunity present,
            ImportNames names,
            ImportContext context,
            List<FieldError> errors) {
        if (row.owner() == null) {
            return present == null ? placing.of(context.person(), null) : present.owner();
        }
        OrgPerson person = names.people().find(row.owner()).orElse(null);
        if (person == null) {
            return unknown("owner", row.owner(), placing.of(context.person(), null), errors);
        }
        Owner owner = Placing.of(person, placing.catchAll());
        if (!context.person().has(Roles.ADMIN) && !context.person().manages(owner.unit())) {
            errors.add(new FieldError("owner", "not-managed", row.owner()));
        }
        return owner;
    }

    /** A decided deal has been so since its closing day, an open one since it was engaged, where the file says it. */
    private static Instant since(ImportedDeal row, Stage stage, Instant now) {
        LocalDate day = stage.category().isFinal() ? row.closeOn() : row.engagedOn();
        return day == null ? now : day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}

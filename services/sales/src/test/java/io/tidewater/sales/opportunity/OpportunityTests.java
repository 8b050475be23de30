package io.tidewater.sales.opportunity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tidewater.platform.data.Money;
import io.tidewater.platform.web.FieldError;
import io.tidewater.platform.web.ProblemException;
import io.tidewater.sales.pipeline.PipelineMother;
import io.tidewater.sales.pipeline.Stage;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S4 opportunities")
class OpportunityTests {

    private static final Instant LATER = OpportunityMother.NOON.plusSeconds(3600);

    @Test
    void aStageIsEnteredWithWhatItsGateAsksFor() {
        Opportunity moved = OpportunityMother.priced().enter(PipelineMother.stage("proposal"), LATER);

        assertThat(moved.progress().stage()).isEqualTo("proposal");
        assertThat(moved.progress().probability()).isEqualTo(50);
        assertThat(moved.progress().since()).isEqualTo(LATER);
        assertThat(moved.version()).isEqualTo(1);
    }

    @Test
    void aClosedGateNamesEveryFieldThatIsMissing() {
        ProblemException refusal = catchThrowableOfType(
                ProblemException.class,
                () -> OpportunityMother.bare().enter(PipelineMother.stage("negotiation"), LATER));

        assertThat(refusal.status().value()).isEqualTo(422);
        assertThat(refusal.errors())
                .extracting(FieldError::field)
                .containsExactly("amount", "closeOn", "budget", "authority");
        assertThat(refusal.errors()).extracting(FieldError::rule).containsOnly("gate");
    }

    @Test
    void aDealMayGoBack() {
        Opportunity back = OpportunityMother.priced()
                .enter(PipelineMother.stage("proposal"), OpportunityMother.NOON)
                .enter(PipelineMother.stage("prospecting"), LATER);

        assertThat(back.progress().stage()).isEqualTo("prospecting");
    }

    @Test
    void aDecidedDealDoesNotMove() {
        assertConflict("deal-decided", () -> OpportunityMother.won().enter(PipelineMother.stage("lost"), LATER));
    }

    @Test
    void aDecidedDealIsReopenedIntoAnOpenStage() {
        Opportunity reopened = OpportunityMother.won().reopen(PipelineMother.stage("engaging"), LATER);

        assertThat(reopened.progress().category().isFinal()).isFalse();
        assertThatThrownBy(() -> OpportunityMother.won().reopen(PipelineMother.stage("lost"), LATER))
                .isInstanceOf(ProblemException.class);
        assertConflict("deal-open", () -> reopened.reopen(PipelineMother.stage("engaging"), LATER));
    }

    @Test
    void aFactTheStageAskedForCannotBeTakenAway() {
        Opportunity proposed = OpportunityMother.priced().enter(PipelineMother.stage("proposal"), LATER);
        Stage present = PipelineMother.stage("proposal");
        Terms withoutAmount = OpportunityMother.terms(null, LocalDate.of(2026, 12, 31), null, Facts.NONE);

        assertThatThrownBy(() -> proposed.with(withoutAmount, present, LATER)).isInstanceOf(ProblemException.class);
    }

    @Test
    void importedHistoryIsNotAskedForTodaysGatesWhenItIsEdited() {
        Progress won = Progress.in("default", PipelineMother.stage("won"), OpportunityMother.NOON);
        Opportunity bare = OpportunityMother.bare();
        Opportunity imported = Opportunity.imported(
                bare.id(), "D-2", bare.terms(), won, Origin.imported("X1"), bare.owner(), null, LATER);
        Terms named = OpportunityMother.terms(null, null, "n/a", Facts.NONE);

        assertThat(imported.with(named, PipelineMother.stage("won"), LATER).version())
                .isEqualTo(1);
    }

    @Test
    void anImportThatSaysNothingNewChangesNothing() {
        Opportunity deal = OpportunityMother.priced();
        Terms sameAmount =
                OpportunityMother.terms(Money.of("4514", "USD"), LocalDate.of(2026, 12, 31), null, Facts.NONE);

        assertThat(deal.reimported(sameAmount, deal.progress(), deal.owner(), LATER))
                .isSameAs(deal);
    }

    @Test
    void whatIsKnownOfTheBuyerIsScored() {
        assertThat(Facts.NONE.score()).isZero();
        assertThat(new Facts("50k", " ", "terminals", null).score()).isEqualTo(50);
    }

    private static void assertConflict(String code, Runnable action) {
        ProblemException refusal = catchThrowableOfType(ProblemException.class, action::run);
        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.status().value()).isEqualTo(409);
    }
}

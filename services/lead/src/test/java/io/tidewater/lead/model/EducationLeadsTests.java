package io.tidewater.lead.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The model of L9 on real leads. */
class EducationLeadsTests {

    private static List<Sample> samples = List.of();

    @BeforeAll
    static void read() {
        assumeTrue(EducationLeads.present(), "the sample data stands beside the repository");
        samples = EducationLeads.samples().stream()
                .sorted(Comparator.comparingInt(sample -> sample.fields().hashCode() * 0x9E3779B9))
                .toList();
    }

    @Test
    @DisplayName(
            "L9: orders held-out leads with an AUC of 0.90 or more, without what only the outcome could have filled in")
    void ordersHeldOutLeads() {
        Training training = new Training(samples, ModelSettings.INITIAL);
        HeldOut heldOut = HeldOut.NOTHING;
        while (!heldOut.complete()) {
            heldOut = heldOut.with(training.heldOut(heldOut.next()));
        }
        Report report = training.report(heldOut);
        System.out.println("education leads: auc " + report.auc() + " of " + report.aucs() + ", trained on "
                + report.trainedOn() + "\nused " + report.features() + "\nleft out " + report.leftOut()
                + "\ncalibration " + report.calibration());

        assertThat(report.auc()).isBetween(0.90, 0.95);
        assertThat(report.trainedOn()).isEqualTo(7396);
        assertThat(report.converted()).isEqualTo(2857);
        assertThat(report.leftOut())
                .extracting(LeftOut::field)
                .contains(
                        "custom.Tags",
                        "custom.Lead Quality",
                        "custom.Lead Profile",
                        "custom.Asymmetrique Activity Score",
                        "custom.Last Notable Activity",
                        "custom.Converted",
                        "custom.Prospect ID",
                        "custom.Lead Number");
        assertThat(report.calibration())
                .filteredOn(band -> band.leads() > 200)
                .allSatisfy(
                        band -> assertThat(band.actual()).isBetween(band.predicted() - 0.08, band.predicted() + 0.08));
    }

    @Test
    @DisplayName("L9: a field that alone tells the outcome is found out without being named")
    void aLeakIsFoundOut() {
        FieldChoice choice = FieldChoice.of(samples, new ModelSettings(List.of(), 0.85, 200));

        assertThat(choice.leftOut())
                .filteredOn(field -> field.reason().equals("leak"))
                .extracting(LeftOut::field)
                .contains("custom.Tags", "custom.Converted");
        assertThat(choice.used()).contains("custom.Total Time Spent on Website", "custom.Lead Origin");
    }

    @Test
    @DisplayName("L9: says of each lead which fields moved its chance, with points")
    void saysWhy() {
        List<Sample> some = samples.subList(0, 3000);
        TrainedModel model =
                Trainer.train(some, FieldChoice.of(some, ModelSettings.INITIAL).used());
        Judge judge = new Judge(model);
        Map<String, Object> keen = Map.of(
                "custom.Lead Origin", "Lead Add Form",
                "custom.Lead Source", "Reference",
                "custom.What is your current occupation", "Working Professional",
                "custom.Total Time Spent on Website", "1200");

        Judgement judgement = judge.judge(keen);

        assertThat(judgement.chance()).isGreaterThan(0.5).isEqualTo(Calibration.round(model.chance(keen)));
        assertThat(judgement.reasons()).hasSizeBetween(1, 6).allSatisfy(reason -> {
            assertThat(reason.group()).isEqualTo("model");
            assertThat(reason.points()).isNotZero();
        });
        assertThat(judgement.reasons())
                .anySatisfy(reason -> assertThat(reason.feature())
                        .isEqualTo("custom.What is your current occupation = Working Professional"));
    }
}

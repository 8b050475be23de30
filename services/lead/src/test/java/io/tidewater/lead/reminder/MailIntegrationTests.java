package io.tidewater.lead.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidewater.platform.directory.Colleague;
import io.tidewater.testkit.ServiceTest;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

@ServiceTest
@DisplayName("L18 reminders by mail")
class MailIntegrationTests {

    private final JdbcClient jdbc;
    private final MessageSource messages;
    private final TransactionTemplate transactions;
    private final Clock clock;

    MailIntegrationTests(JdbcClient jdbc, MessageSource messages, TransactionTemplate transactions, Clock clock) {
        this.jdbc = jdbc;
        this.messages = messages;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Test
    @DisplayName("L18 a reminder goes out by SMTP once; what is refused is tried again later with the reason kept")
    void mailGoesOut() throws IOException {
        try (SmtpSink sink = new SmtpSink()) {
            Mails mails = new Mails(jdbc, messages, "localhost", Locale.ENGLISH);
            Postman postman = postman(sink, mails);
            Reminder reminder = new Reminder(
                    "recycle-warning",
                    UUID.randomUUID(),
                    "L0000007",
                    "Harbour Works",
                    UUID.randomUUID(),
                    "ann",
                    Instant.parse("2026-06-01T08:00:00Z"),
                    3);
            queue(mails, "ann@example.com", reminder);
            queue(mails, "refused@example.com", reminder);
            postman.deliver();
            postman.deliver();

            assertThat(sink.mails()).hasSize(1);
            assertThat(sink.mails().getFirst())
                    .contains(
                            "Subject: Harbour Works: goes back to the pool in 3 days",
                            "To: ann@example.com",
                            "2026-06-01 08:00 UTC");
            assertThat(jdbc.sql("select failure from lead_mail where recipient = 'refused@example.com' and sent_at"
                                    + " is null and next_try_at > now()")
                            .query(String.class)
                            .single())
                    .contains("550");
        }
    }

    @Test
    @DisplayName("L18 without a server no mail is kept waiting")
    void offWithoutAServer() {
        Mails mails = new Mails(jdbc, messages, "", Locale.ENGLISH);
        assertThat(mails.isOn()).isFalse();
        long before = count();
        queue(
                mails,
                "ann@example.com",
                new Reminder("recycled", UUID.randomUUID(), "L1", "X", UUID.randomUUID(), "ann", clock.instant(), 0));
        assertThat(count()).isEqualTo(before);
    }

    private void queue(Mails mails, String address, Reminder reminder) {
        Colleague person = new Colleague(UUID.randomUUID(), "ann", "Ann Lee", address, Set.of(), null, null);
        transactions.executeWithoutResult(status -> mails.queue(person, reminder, clock.instant()));
    }

    private Postman postman(SmtpSink sink, Mails mails) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("localhost");
        sender.setPort(sink.port());
        StaticListableBeanFactory beans = new StaticListableBeanFactory(Map.of("sender", sender));
        return new Postman(beans.getBeanProvider(JavaMailSender.class), mails, transactions, clock, "crm@example.com");
    }

    private long count() {
        return jdbc.sql("select count(*) from lead_mail").query(Long.class).single();
    }
}

package io.tidewater.lead.reminder;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Sends waiting mail through the configured server; without one it says so once and reminders stay in the inbox. */
@Component
class Postman {

    private static final Logger log = LoggerFactory.getLogger(Postman.class);
    private static final int MOST = 20;
    private static final int MOST_ATTEMPTS = 8;

    private final ObjectProvider<JavaMailSender> server;
    private final Mails mails;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private final String from;

    Postman(
            ObjectProvider<JavaMailSender> server,
            Mails mails,
            TransactionTemplate transactions,
            Clock clock,
            @Value("${tidewater.lead.mail-from:tidewater@localhost}") String from) {
        this.server = server;
        this.mails = mails;
        this.transactions = transactions;
        this.clock = clock;
        this.from = from;
        if (!mails.isOn()) {
            log.info("No mail server is set up (spring.mail.host): reminders go to the inbox only");
        }
    }

    @Scheduled(fixedDelayString = "PT5S")
    void deliver() {
        JavaMailSender sender = mails.isOn() ? server.getIfAvailable() : null;
        if (sender != null) {
            transactions.executeWithoutResult(
                    status -> mails.due(clock.instant(), MOST).forEach(mail -> send(sender, mail)));
        }
    }

    private void send(JavaMailSender sender, Mails.Mail mail) {
        Instant now = clock.instant();
        SimpleMailMessage message = new SimpleMailMessage();
        message.setFrom(from);
        message.setTo(mail.recipient());
        message.setSubject(mail.subject());
        message.setText(mail.body());
        try {
            sender.send(message);
            mails.sent(mail.id(), now);
        } catch (MailException fault) {
            boolean last = mail.attempts() + 1 >= MOST_ATTEMPTS;
            log.warn("Mail {} could not be sent: {}", mail.id(), fault.getMessage());
            mails.failed(
                    mail.id(),
                    String.valueOf(fault.getMessage()),
                    last ? null : now.plus(Duration.ofMinutes(1L << mail.attempts())));
        }
    }
}

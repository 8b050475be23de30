package io.tidewater.lead.reminder;

import io.tidewater.platform.data.Ids;
import io.tidewater.platform.data.Instants;
import io.tidewater.platform.directory.Colleague;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Mail to be sent; nothing is put here while no server is set up. */
@Repository
class Mails {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);

    private final JdbcClient jdbc;
    private final MessageSource messages;
    private final boolean on;
    private final Locale locale;

    Mails(
            JdbcClient jdbc,
            MessageSource messages,
            @Value("${spring.mail.host:}") String host,
            @Value("${tidewater.lead.mail-locale:en}") Locale locale) {
        this.jdbc = jdbc;
        this.messages = messages;
        this.on = !host.isBlank();
        this.locale = locale;
    }

    boolean isOn() {
        return on;
    }

    void queue(Colleague person, Reminder reminder, Instant now) {
        if (!on || person.email() == null) {
            return;
        }
        Object[] words = {
            reminder.company(), reminder.number(), DAY.format(reminder.dueAt()), reminder.stage(), person.displayName()
        };
        jdbc.sql("""
            insert into lead_mail (id, recipient, locale, subject, body, created_at, next_try_at)
            values (:id, :recipient, :locale, :subject, :body, :now, :now)\
            """)
                .param("id", Ids.next())
                .param("recipient", person.email())
                .param("locale", locale.toLanguageTag())
                .param("subject", messages.getMessage("mail." + reminder.kind() + ".subject", words, locale))
                .param("body", messages.getMessage("mail." + reminder.kind() + ".body", words, locale))
                .param("now", Instants.toSql(now))
                .update();
    }

    /** Mails to try now; nobody else takes them until the transaction ends. */
    List<Mail> due(Instant now, int most) {
        return jdbc.sql("""
            select id, recipient, subject, body, attempts from lead_mail
            where sent_at is null and next_try_at <= :now
            order by next_try_at limit :most for update skip locked\
            """)
                .param("now", Instants.toSql(now))
                .param("most", most)
                .query(Mail.class)
                .list();
    }

    void sent(UUID mail, Instant now) {
        jdbc.sql("update lead_mail set sent_at = :now, attempts = attempts + 1, next_try_at = null where id = :id")
                .param("id", mail)
                .param("now", Instants.toSql(now))
                .update();
    }

    /** Tried again at the time; never again for null. */
    void failed(UUID mail, String why, @org.jspecify.annotations.Nullable Instant again) {
        jdbc.sql("update lead_mail set attempts = attempts + 1, failure = :why, next_try_at = :again where id = :id")
                .param("id", mail)
                .param("why", why)
                .param("again", Instants.toSql(again))
                .update();
    }

    /** A mail to one person. */
    record Mail(UUID id, String recipient, String subject, String body, int attempts) {}
}

package io.tidewater.platform.job;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** Shows jobs to people, in their language. */
public final class JobViews {

    private final MessageSource messages;

    JobViews(MessageSource messages) {
        this.messages = messages;
    }

    /** The job as its owner sees it. */
    public JobView of(Job job) {
        return new JobView(
                job.id().value(),
                job.kind(),
                job.state(),
                job.counts(),
                job.total(),
                rate(job),
                job.cancelRequested() && job.state().isOpen(),
                job.person().userName(),
                subject(job),
                job.createdAt(),
                job.startedAt(),
                job.finishedAt(),
                job.result(),
                error(job));
    }

    private static @Nullable String subject(Job job) {
        return job.params().get("subject") instanceof String subject ? subject : null;
    }

    private static @Nullable Double rate(Job job) {
        Long read = job.counts().get("read");
        if (read == null || job.workedMillis() == 0) {
            return null;
        }
        return Math.round(read * 10_000.0 / job.workedMillis()) / 10.0;
    }

    private JobView.@Nullable ErrorView error(Job job) {
        JobFailure failure = job.error();
        if (failure == null) {
            return null;
        }
        Locale locale = LocaleContextHolder.getLocale();
        String text = messages.getMessage(
                "job-failure." + failure.code(), failure.args().toArray(), failure.code(), locale);
        return new JobView.ErrorView(failure.code(), text == null ? failure.code() : text, job.attempt());
    }
}

package io.tidewater.account.activity;

import io.tidewater.platform.event.EventSubscription;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When somebody's leads went to another person, the open tasks about leads go after them (L22). */
@Configuration(proxyBeanMethods = false)
class HandoverFeed {

    @Bean
    EventSubscription leadHandovers(Tasks tasks) {
        return EventSubscription.named("account.handover")
                .topic("lead")
                .on("lead-handover.finished", Finished.class, event -> {
                    String to = event.data().toUserName();
                    if (to != null) {
                        tasks.handOver(event.data().fromUserName(), to, "lead");
                    }
                })
                .build();
    }

    /** What is read of the report. */
    record Finished(String fromUserName, @Nullable String toUserName) {}
}

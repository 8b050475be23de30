package io.tidewater.platform.job;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Gives every service its jobs. */
@AutoConfiguration(after = {JdbcClientAutoConfiguration.class, TransactionAutoConfiguration.class})
@EnableConfigurationProperties(JobProperties.class)
@Import(JobController.class)
class JobConfiguration {

    @Bean
    JobRows jobRows(JsonMapper json) {
        return new JobRows(json);
    }

    @Bean
    JobSignal jobSignal() {
        return new JobSignal();
    }

    @Bean
    JobFiles jobFiles(JdbcClient jdbc) {
        return new JobFiles(jdbc);
    }

    @Bean
    JobStore jobStore(JdbcClient jdbc, JobRows rows) {
        return new JobStore(jdbc, rows);
    }

    @Bean
    JobQueue jobQueue(JdbcClient jdbc, JobRows rows) {
        return new JobQueue(jdbc, rows);
    }

    @Bean
    JobKinds jobKinds(ObjectProvider<JobKind> kinds, ObjectProvider<JobKindSource> sources) {
        return JobKinds.of(kinds.orderedStream(), sources.orderedStream());
    }

    @Bean
    Jobs jobs(JobStore store, JobFiles files, JobSignal signal, JobProperties properties) {
        return new Jobs(store, files, signal, properties);
    }

    @Bean
    JobViews jobViews(MessageSource messages) {
        return new JobViews(messages);
    }

    @Bean
    JobLeases jobLeases(JobQueue queue, JobProperties properties) {
        return new JobLeases(queue, properties);
    }

    @Bean
    JobTurn jobTurn(JobQueue queue, JobKinds kinds, PlatformTransactionManager transactions, JobProperties properties) {
        return new JobTurn(queue, kinds, new TransactionTemplate(transactions), properties);
    }

    @Bean
    JobWorkers jobWorkers(
            JobQueue queue,
            JobTurn turn,
            JobLeases leases,
            JobKinds kinds,
            JobSignal signal,
            JobProperties properties) {
        return new JobWorkers(queue, turn, leases, kinds, signal, properties);
    }
}

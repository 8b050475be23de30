package io.tidewater.platform.importing;

import io.tidewater.platform.job.JobFiles;
import io.tidewater.platform.job.JobKindSource;
import io.tidewater.platform.job.JobViews;
import io.tidewater.platform.job.Jobs;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/** Gives every {@link ImportTarget} its job and its routes. */
@AutoConfiguration(afterName = "io.tidewater.platform.job.JobConfiguration")
@EnableConfigurationProperties(ImportProperties.class)
class ImportConfiguration {

    @Bean
    ImportTargets importTargets(ObjectProvider<ImportTarget<?>> targets) {
        return ImportTargets.of(targets.stream());
    }

    @Bean
    FieldLabels fieldLabels(MessageSource messages) {
        return new FieldLabels(messages);
    }

    @Bean
    RejectedRows rejectedRows(JdbcTemplate jdbc, JsonMapper json) {
        return new RejectedRows(jdbc, json);
    }

    @Bean
    JobKindSource importJobs(
            ImportTargets targets,
            JobFiles files,
            PlatformTransactionManager transactions,
            RejectedRows rejected,
            JsonMapper json,
            ImportProperties properties) {
        SourceFiles sources = new SourceFiles(files);
        ChunkApplication application = new ChunkApplication(transactions);
        return () -> targets.all().stream()
                .map(target -> new ImportJob<>(target, sources, application, rejected, json, properties.batch()))
                .toList();
    }

    @Bean
    Imports imports(Jobs jobs, JdbcClient jdbc, FieldLabels labels, ImportProperties properties, JsonMapper json) {
        return new Imports(
                jobs,
                new RememberedMappings(jdbc, json),
                new MappingChoice(labels),
                new Previews(labels),
                properties,
                json);
    }

    @Bean
    SmartInitializingSingleton importRoutes(
            ImportTargets targets,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping,
            ConfigurableListableBeanFactory beans,
            Imports imports,
            ObjectProvider<Jobs> jobs,
            JobViews views,
            RejectedRows rejected,
            FieldLabels labels) {
        ImportRoutes routes = new ImportRoutes(mapping, beans);
        RejectedFile rejectedFile = new RejectedFile(rejected, labels);
        return () ->
                targets.all().forEach(target -> routes.open(target, imports, jobs.getObject(), views, rejectedFile));
    }
}

package io.tidewater.platform.importing;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits of imports.
 *
 * @param batch rows per transaction
 * @param maxRows rows per file
 * @param maxColumns columns per file
 */
@ConfigurationProperties("tidewater.imports")
public record ImportProperties(
        @DefaultValue("1000") int batch,
        @DefaultValue("1000000") long maxRows,
        @DefaultValue("1000") int maxColumns) {}

package io.tidewater.platform.web;

import java.io.IOException;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.io.ClassPathResource;

/** The settings every service shares; anything a service or an operator says goes before them. */
final class PlatformDefaults implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        try {
            new YamlPropertySourceLoader()
                    .load("platform-defaults", new ClassPathResource("platform-defaults.yaml"))
                    .forEach(environment.getPropertySources()::addLast);
        } catch (IOException fault) {
            throw new IllegalStateException("platform-defaults.yaml cannot be read", fault);
        }
    }
}

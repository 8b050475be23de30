package io.tidewater.e2e.region;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test against the whole suite, which it takes as a parameter; runs only with {@code -De2e}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@EnabledIfSystemProperty(named = "e2e", matches = "(?!false$).*", disabledReason = "needs -De2e")
@ExtendWith(RegionExtension.class)
public @interface EndToEnd {}

package io.tidewater.platform.job;

import java.util.List;

/** A bean that brings several kinds of job at once. */
@FunctionalInterface
public interface JobKindSource {

    /** The kinds; asked for once at start. */
    List<? extends JobKind> kinds();
}

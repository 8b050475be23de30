package io.tidewater.platform.job;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The kinds of job this process can work on. */
final class JobKinds {

    private final Map<String, JobKind> byName;

    JobKinds(Stream<JobKind> kinds) {
        this.byName = kinds.collect(Collectors.toMap(JobKind::name, Function.identity()));
    }

    static JobKinds of(Stream<JobKind> single, Stream<JobKindSource> sources) {
        return new JobKinds(Stream.concat(single, sources.flatMap(source -> source.kinds().stream())));
    }

    Collection<String> names() {
        return byName.keySet();
    }

    JobKind get(String name) {
        JobKind kind = byName.get(name);
        if (kind == null) {
            throw new IllegalStateException("no kind of job is called " + name);
        }
        return kind;
    }
}

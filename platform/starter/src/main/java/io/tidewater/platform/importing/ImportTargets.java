package io.tidewater.platform.importing;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The targets of this service, by name. */
record ImportTargets(List<ImportTarget<?>> all) {

    static ImportTargets of(Stream<ImportTarget<?>> targets) {
        return new ImportTargets(targets.sorted(Comparator.<ImportTarget<?>, String>comparing(ImportTarget::name))
                .toList());
    }
}

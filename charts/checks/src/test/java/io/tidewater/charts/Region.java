package io.tidewater.charts;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** A region at a size, as its golden rendering has it. Tiny takes its data services from outside, the others make them. */
record Region(String name, String size) {

    static final List<String> NAMES = List.of("cn-east", "eu-central", "us-east");
    static final List<String> SIZES = List.of("tiny", "small", "medium", "large");

    private static final Map<Region, Rendering> RENDERED = new ConcurrentHashMap<>();

    static Stream<Region> all() {
        return NAMES.stream().flatMap(name -> SIZES.stream().map(size -> new Region(name, size)));
    }

    /** One region at each size: what differs between regions are values of variables. */
    static Stream<Region> sizes() {
        return SIZES.stream().map(size -> new Region("eu-central", size));
    }

    List<Path> values() {
        String site = size.equals("tiny") ? "outside" : "operated";
        return List.of(file("sizes", size), file("regions", name), file("sites", site));
    }

    Rendering rendering() {
        return RENDERED.computeIfAbsent(this, region -> Rendering.of(Helm.render(region.values())));
    }

    static Path file(String folder, String name) {
        return Helm.CHARTS.resolve("tidewater").resolve(folder).resolve(name + ".yaml");
    }

    @Override
    public String toString() {
        return name + "-" + size;
    }
}

package io.tidewater.local.image;

import io.tidewater.local.LocalException;
import io.tidewater.local.image.Blobs.Blob;
import io.tidewater.local.part.Tree;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes out of a saved image what differs between two builds of the same content: times, build containers and the order
 * of files. What is written is an OCI layout that {@code docker load} reads as well.
 */
public final class Stamp {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String OCI = "application/vnd.oci.image.";

    private final Instant when;
    private final Path work;
    private final Blobs blobs;

    private Stamp(Instant when, Path work) throws IOException {
        this.when = when;
        this.work = work;
        this.blobs = new Blobs(Files.createDirectories(work.resolve("out")));
    }

    /** Reads what {@code docker save} wrote of one image, writes the archive and answers the digest of its manifest. */
    public static String of(Path saved, Path archive, Instant when) {
        Path work = archive.resolveSibling(archive.getFileName() + ".work");
        try {
            Tree.delete(work);
            Archives.unpack(saved, work.resolve("in"));
            return new Stamp(when, work).write(archive);
        } catch (IOException e) {
            throw new LocalException("cannot stamp " + saved + ": " + e.getMessage(), e);
        } finally {
            Tree.delete(work);
        }
    }

    private String write(Path archive) throws IOException {
        JsonNode saved = read("manifest.json").get(0);
        List<Blob> layers = new ArrayList<>();
        for (JsonNode layer : saved.path("Layers")) {
            Layer read = Layer.of(work.resolve("in").resolve(layer.asString()));
            layers.add(blobs.store(out -> read.writeTo(out, when.getEpochSecond())));
        }
        var config = new ImageConfig((ObjectNode) read(saved.path("Config").asString()));
        Blob image =
                store(config.stamped(when, layers.stream().map(Blob::digest).toList()));
        Blob manifest = store(manifest(image, layers));
        Map<String, Path> files = new TreeMap<>();
        layers.forEach(layer -> files.put(layer.path(), blobs.file(layer)));
        files.put(image.path(), blobs.file(image));
        files.put(manifest.path(), blobs.file(manifest));
        files.put("oci-layout", text(JSON.createObjectNode().put("imageLayoutVersion", "1.0.0")));
        files.put("index.json", text(index(manifest, saved.path("RepoTags"))));
        files.put("manifest.json", text(forDocker(image, layers, saved.path("RepoTags"))));
        try (OutputStream out = Files.newOutputStream(archive)) {
            pack(files, out);
        }
        return manifest.digest();
    }

    private static ObjectNode manifest(Blob image, List<Blob> layers) {
        ObjectNode manifest =
                JSON.createObjectNode().put("schemaVersion", 2).put("mediaType", OCI + "manifest.v1+json");
        describe(manifest.putObject("config"), "config.v1+json", image);
        ArrayNode list = manifest.putArray("layers");
        layers.forEach(layer -> describe(list.addObject(), "layer.v1.tar", layer));
        return manifest;
    }

    private static ObjectNode index(Blob manifest, JsonNode tags) {
        ObjectNode index = JSON.createObjectNode().put("schemaVersion", 2).put("mediaType", OCI + "index.v1+json");
        ArrayNode manifests = index.putArray("manifests");
        for (JsonNode tag : tags) {
            String name = fullName(tag.asString());
            describe(manifests.addObject(), "manifest.v1+json", manifest)
                    .putObject("annotations")
                    .put("io.containerd.image.name", name)
                    .put("org.opencontainers.image.ref.name", name.substring(name.lastIndexOf(':') + 1));
        }
        return index;
    }

    private static ArrayNode forDocker(Blob image, List<Blob> layers, JsonNode tags) {
        ArrayNode whole = JSON.createArrayNode();
        ObjectNode entry = whole.addObject().put("Config", image.path());
        entry.set("RepoTags", tags);
        ArrayNode paths = entry.putArray("Layers");
        layers.forEach(layer -> paths.add(layer.path()));
        return whole;
    }

    private static ObjectNode describe(ObjectNode node, String type, Blob blob) {
        return node.put("mediaType", OCI + type).put("digest", blob.digest()).put("size", blob.size());
    }

    /** A name without a registry is one of Docker Hub's library, also where nobody ever asks Docker Hub. */
    static String fullName(String tag) {
        int slash = tag.indexOf('/');
        if (slash < 0) {
            return "docker.io/library/" + tag;
        }
        String first = tag.substring(0, slash);
        boolean registry = first.contains(".") || first.contains(":") || first.equals("localhost");
        return registry ? tag : "docker.io/" + tag;
    }

    private void pack(Map<String, Path> files, OutputStream out) throws IOException {
        try (var tar = new TarArchiveOutputStream(out, "UTF-8")) {
            tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
            for (Map.Entry<String, Path> file : files.entrySet()) {
                var entry = new TarArchiveEntry(file.getKey());
                entry.setSize(Files.size(file.getValue()));
                entry.setModTime(java.nio.file.attribute.FileTime.from(when));
                tar.putArchiveEntry(entry);
                try (InputStream content = Files.newInputStream(file.getValue())) {
                    content.transferTo(tar);
                }
                tar.closeArchiveEntry();
            }
        }
    }

    private JsonNode read(String name) throws IOException {
        return JSON.readTree(Files.readString(work.resolve("in").resolve(name)));
    }

    private Blob store(JsonNode json) throws IOException {
        return blobs.store(out -> out.write(json.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private Path text(JsonNode json) throws IOException {
        return blobs.file(store(json));
    }
}

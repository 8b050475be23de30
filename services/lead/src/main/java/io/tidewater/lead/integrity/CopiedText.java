package io.tidewater.lead.integrity;

import io.tidewater.lead.integrity.Log.Touch;
import io.tidewater.platform.search.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Finds reps who log the same text for many leads. Short texts that everybody writes, such as that nobody answered, do not
 * count, nor does a follow-up that a call record, a mail or a check-in bears out.
 */
@Component
class CopiedText implements Detector {

    private static final int SHORTEST = 16;
    private static final int FEWEST = 8;
    private static final double ALIKE = 0.8;
    private static final double SHARE = 0.3;
    private static final int GRAM = 3;
    private static final int PROBES = 4;

    @Override
    public List<Suspicion> look(Log log) {
        return log.touches().stream()
                .filter(touch -> !touch.verified())
                .collect(Collectors.groupingBy(Touch::rep))
                .entrySet()
                .stream()
                .flatMap(each -> judge(each.getKey(), each.getValue()).stream())
                .toList();
    }

    private static List<Suspicion> judge(Rep rep, List<Touch> touches) {
        List<Cluster> clusters = new ArrayList<>();
        Map<Integer, List<Cluster>> byProbe = new HashMap<>();
        int told = 0;
        for (Touch touch : touches) {
            String plain = plain(touch);
            if (plain.length() >= SHORTEST) {
                told++;
                place(touch, plain, clusters, byProbe);
            }
        }
        List<Cluster> copied = clusters.stream()
                .filter(cluster -> cluster.leads().size() >= FEWEST)
                .sorted(Comparator.comparing(
                        (Cluster cluster) -> -cluster.touches().size()))
                .toList();
        int copies =
                copied.stream().mapToInt(cluster -> cluster.touches().size()).sum();
        double share = told == 0 ? 0 : (double) copies / told;
        return copied.isEmpty() || share < SHARE ? List.of() : List.of(suspicion(rep, copied, copies, told, share));
    }

    private static Suspicion suspicion(Rep rep, List<Cluster> copied, int copies, int told, double share) {
        double confidence = Math.min(0.99, 0.6 + 0.4 * (share - SHARE) + 0.25 * Math.min(1, copies / 40.0));
        return new Suspicion(
                FindingKind.COPIED_TEXT,
                List.of(rep),
                copied.stream()
                        .flatMap(cluster -> cluster.touches().stream())
                        .map(Touch::lead)
                        .toList(),
                confidence,
                Map.of(
                        "followUps",
                        told,
                        "copies",
                        copies,
                        "texts",
                        copied.size(),
                        "share",
                        Math.round(share * 100) / 100.0),
                copied.stream()
                        .flatMap(cluster -> cluster.touches().stream())
                        .<Map<String, Object>>map(
                                touch -> Map.of("leadId", touch.lead(), "text", touch.text(), "at", touch.at()))
                        .toList());
    }

    /** Only clusters that share one of the smallest hashes are compared, so a thousand texts cost little more than ten. */
    private static void place(Touch touch, String plain, List<Cluster> clusters, Map<Integer, List<Cluster>> byProbe) {
        Set<Integer> grams = grams(plain);
        int[] probes = probes(grams);
        for (int probe : probes) {
            for (Cluster cluster : byProbe.getOrDefault(probe, List.of())) {
                if (alike(grams, cluster.grams()) >= ALIKE) {
                    cluster.touches().add(touch);
                    return;
                }
            }
        }
        Cluster fresh = new Cluster(grams, new ArrayList<>(List.of(touch)));
        clusters.add(fresh);
        for (int probe : probes) {
            byProbe.computeIfAbsent(probe, key -> new ArrayList<>()).add(fresh);
        }
    }

    /** Without what changes from lead to lead: the company's name, numbers, spaces and punctuation. */
    private static String plain(Touch touch) {
        String text = Folding.fold(touch.text());
        String company = Folding.fold(touch.company());
        return (company.isBlank() ? text : text.replace(company, "")).replaceAll("[\\p{N}\\p{P}\\s]+", "");
    }

    private static Set<Integer> grams(String text) {
        Set<Integer> grams = new HashSet<>();
        for (int i = 0; i + GRAM <= text.length(); i++) {
            grams.add(text.substring(i, i + GRAM).hashCode());
        }
        return grams;
    }

    private static int[] probes(Set<Integer> grams) {
        int[] smallest = new int[PROBES];
        for (int i = 0; i < PROBES; i++) {
            int seed = 0x9E37_79B9 * (i + 1);
            smallest[i] = grams.stream()
                    .mapToInt(gram -> Integer.rotateLeft((gram ^ seed) * 0x85EB_CA6B, 13) * 0xC2B2_AE35)
                    .min()
                    .orElse(0);
        }
        return smallest;
    }

    private static double alike(Set<Integer> one, Set<Integer> other) {
        long both = one.stream().filter(other::contains).count();
        return (double) both / (one.size() + other.size() - both);
    }

    private record Cluster(Set<Integer> grams, List<Touch> touches) {

        Set<UUID> leads() {
            return touches.stream().map(Touch::lead).collect(Collectors.toSet());
        }
    }
}

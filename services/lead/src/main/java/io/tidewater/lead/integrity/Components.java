package io.tidewater.lead.integrity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** The strongly connected parts of a directed graph: sets in which each is reached from each (Kosaraju). */
final class Components {

    private Components() {}

    static List<Set<UUID>> of(Map<UUID, Set<UUID>> graph) {
        Map<UUID, Set<UUID>> back = new HashMap<>();
        graph.forEach((from, tos) -> tos.forEach(
                to -> back.computeIfAbsent(to, id -> new HashSet<>()).add(from)));
        Deque<UUID> finished = new ArrayDeque<>();
        Set<UUID> seen = new HashSet<>();
        graph.keySet().forEach(node -> walk(node, graph, seen, finished));
        List<Set<UUID>> parts = new ArrayList<>();
        Set<UUID> placed = new HashSet<>();
        for (UUID node : finished) {
            Deque<UUID> part = new ArrayDeque<>();
            walk(node, back, placed, part);
            if (!part.isEmpty()) {
                parts.add(new TreeSet<>(part));
            }
        }
        return parts;
    }

    /** Without recursion, so that a long chain does not exhaust the stack; the last finished comes first. */
    private static void walk(UUID start, Map<UUID, Set<UUID>> graph, Set<UUID> seen, Deque<UUID> finished) {
        Deque<UUID> open = new ArrayDeque<>();
        Deque<UUID> path = new ArrayDeque<>();
        open.push(start);
        while (!open.isEmpty()) {
            UUID node = open.peek();
            if (node.equals(path.peek())) {
                open.pop();
                path.pop();
                finished.push(node);
            } else if (seen.add(node)) {
                path.push(node);
                graph.getOrDefault(node, Set.of()).stream()
                        .filter(next -> !seen.contains(next))
                        .forEach(open::push);
            } else {
                open.pop();
            }
        }
    }
}

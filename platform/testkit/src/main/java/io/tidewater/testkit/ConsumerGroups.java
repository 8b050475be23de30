package io.tidewater.testkit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;

/** The consumer groups of a broker that only one service is connected to. */
record ConsumerGroups(String bootstrap) {

    /** How many groups read something, and how many events all of them together are behind. */
    record Lag(int groups, long events) {}

    /** The lag on these topics. */
    Lag lag(Set<String> topics) throws InterruptedException, ExecutionException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
            var groups = admin.listGroups().all().get().stream()
                    .map(GroupListing::groupId)
                    .toList();
            int reading = 0;
            long behind = 0;
            for (var group : admin.describeConsumerGroups(groups).all().get().values()) {
                Set<TopicPartition> assigned = group.members().stream()
                        .flatMap(member -> member.assignment().topicPartitions().stream())
                        .collect(Collectors.toCollection(HashSet::new));
                reading += assigned.isEmpty() ? 0 : 1;
                assigned.removeIf(partition -> !topics.contains(partition.topic()));
                behind += behind(admin, group.groupId(), assigned);
            }
            return new Lag(reading, behind);
        }
    }

    private static long behind(Admin admin, String group, Set<TopicPartition> assigned)
            throws InterruptedException, ExecutionException {
        var wanted = new HashMap<TopicPartition, OffsetSpec>();
        assigned.forEach(partition -> wanted.put(partition, OffsetSpec.latest()));
        var ends = admin.listOffsets(wanted).all().get();
        var committed = admin.listConsumerGroupOffsets(
                        Map.of(group, new ListConsumerGroupOffsetsSpec().topicPartitions(assigned)))
                .partitionsToOffsetAndMetadata(group)
                .get();
        return ends.entrySet().stream()
                .mapToLong(end -> {
                    var offset = committed.get(end.getKey());
                    return end.getValue().offset() - (offset == null ? 0 : offset.offset());
                })
                .sum();
    }
}

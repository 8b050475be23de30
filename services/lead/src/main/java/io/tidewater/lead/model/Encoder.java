package io.tidewater.lead.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Turns the fields of a lead into the inputs of a linear model: each field by itself, and the more telling fields in pairs, because
 * the same visit means one thing from a student and another from a manager.
 *
 * @param codes of the fields, the most telling first
 * @param pairs the pairs of values seen often enough
 */
record Encoder(List<FieldCode> codes, Set<String> pairs) {

    private static final String AND = " & ";
    private static final int PAIRED = 11;
    private static final int SEEN = 5;

    /** Learns the codes of the fields, the most telling of which come first. */
    static Encoder learn(List<Sample> samples, List<String> fields) {
        List<FieldCode> codes =
                fields.stream().map(field -> FieldReader.learn(samples, field)).toList();
        Encoder all = new Encoder(codes, Set.of());
        Map<String, Integer> seen = new HashMap<>();
        for (Sample sample : samples) {
            all.tokenPairs(sample.fields()).forEach(pair -> seen.merge(pair, 1, Integer::sum));
        }
        Set<String> often = new HashSet<>();
        seen.forEach((pair, count) -> {
            if (count >= SEEN) {
                often.add(pair);
            }
        });
        return new Encoder(codes, often);
    }

    /** The inputs that are not zero, by name. */
    Map<String, Double> encode(Map<String, Object> fields) {
        Map<String, Double> inputs = new LinkedHashMap<>();
        for (FieldCode code : codes) {
            inputs.put(code.token(fields), 1.0);
            if (code.numeric()) {
                inputs.put(code.field(), code.standard(fields));
            }
        }
        for (String pair : tokenPairs(fields)) {
            if (pairs.contains(pair)) {
                inputs.put(pair, 1.0);
            }
        }
        return inputs;
    }

    /** The fields an input is about: one, or two for a pair. */
    static List<String> fieldsOf(String input) {
        int and = input.indexOf(AND);
        return and < 0
                ? List.of(fieldOf(input))
                : List.of(fieldOf(input.substring(0, and)), fieldOf(input.substring(and + AND.length())));
    }

    private static String fieldOf(String token) {
        int equals = token.indexOf('=');
        return equals < 0 ? token : token.substring(0, equals);
    }

    private List<String> tokenPairs(Map<String, Object> fields) {
        List<String> tokens =
                codes.stream().limit(PAIRED).map(code -> code.token(fields)).toList();
        List<String> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            for (int j = i + 1; j < tokens.size(); j++) {
                found.add(tokens.get(i) + AND + tokens.get(j));
            }
        }
        return found;
    }
}

package dev.salve.schema;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Judges a value by a JSON Schema, as far as our own schemas use it. A word that it does not know is a mistake. */
final class SchemaJudge {
    private SchemaJudge() {}

    @SuppressWarnings("unchecked")
    static boolean accepts(Map<String, Object> schema, Object value) {
        return schema.entrySet().stream().allMatch(rule -> {
            Object wanted = rule.getValue();
            return switch (rule.getKey()) {
                case "$schema", "title", "description", "format" -> true;
                case "type" ->
                    wanted instanceof List<?> any
                            ? any.stream().anyMatch(type -> isOf((String) type, value))
                            : isOf((String) wanted, value);
                case "enum" -> ((List<Object>) wanted).contains(value);
                case "pattern" ->
                    !(value instanceof String text)
                            || Pattern.compile((String) wanted).matcher(text).find();
                case "minLength" -> !(value instanceof String text) || text.length() >= ((Number) wanted).intValue();
                case "minimum" -> !(value instanceof Number n) || n.doubleValue() >= ((Number) wanted).doubleValue();
                case "maximum" -> !(value instanceof Number n) || n.doubleValue() <= ((Number) wanted).doubleValue();
                case "items" ->
                    !(value instanceof List<?> list)
                            || list.stream().allMatch(item -> accepts((Map<String, Object>) wanted, item));
                case "required" ->
                    !(value instanceof Map<?, ?> map) || map.keySet().containsAll((List<Object>) wanted);
                case "properties" ->
                    !(value instanceof Map<?, ?> map)
                            || map.entrySet().stream().allMatch(entry -> {
                                Object property = ((Map<String, Object>) wanted).get(entry.getKey());
                                return property == null || accepts((Map<String, Object>) property, entry.getValue());
                            });
                case "additionalProperties" ->
                    !(value instanceof Map<?, ?> map)
                            || (wanted instanceof Map<?, ?> values
                                    ? map.values().stream()
                                            .allMatch(item -> accepts((Map<String, Object>) values, item))
                                    : ((Map<String, Object>) schema.get("properties"))
                                            .keySet()
                                            .containsAll(map.keySet()));
                case "anyOf" ->
                    ((List<Object>) wanted).stream().anyMatch(one -> accepts((Map<String, Object>) one, value));
                default -> throw new IllegalArgumentException("this judge does not know " + rule.getKey());
            };
        });
    }

    private static boolean isOf(String type, Object value) {
        return switch (type) {
            case "string" -> value instanceof String;
            case "number" -> value instanceof Number;
            case "integer" -> value instanceof Number n && n.doubleValue() == Math.rint(n.doubleValue());
            case "boolean" -> value instanceof Boolean;
            case "array" -> value instanceof List;
            case "object" -> value instanceof Map;
            default -> throw new IllegalArgumentException("this judge does not know the type " + type);
        };
    }
}

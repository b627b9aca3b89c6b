package dev.salve.config;

import dev.salve.yaml.Text;
import java.util.List;
import java.util.Map;

/**
 * Which rules of health publishing apply to the site.
 *
 * @param packs the claims packs in use, such as {@code uk}
 * @param severity for each rule's code the site's own severity: off, note, warning or error
 * @param waivers rules that the whole site waives
 */
public record RuleSettings(List<Text> packs, Map<Text, Text> severity, List<WaiverText> waivers) {}

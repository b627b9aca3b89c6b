package dev.salve.config;

import dev.salve.source.SourceSpan;
import dev.salve.yaml.Text;
import java.time.LocalDate;

/**
 * A waiver as written in a YAML file.
 *
 * @param code the code of the rule
 * @param reason why the rule does not hold here
 * @param until the last day on which it is waived
 * @param span where it is written
 */
public record WaiverText(Text code, String reason, LocalDate until, SourceSpan span) {}

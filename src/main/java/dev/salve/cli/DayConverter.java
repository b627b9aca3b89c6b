package dev.salve.cli;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day that exists, written as in content. */
final class DayConverter implements ITypeConverter<LocalDate> {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    @Override
    public LocalDate convert(String written) {
        try {
            return LocalDate.parse(written, DAY);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("\"" + written + "\" is not a day such as 2026-11-20");
        }
    }
}

package dev.salve.model.content;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** A published way to judge health information, item by item. */
public enum Instrument {
    /** Patient Education Materials Assessment Tool, for print; it has no items 13 and 14, which are for film. */
    PEMAT("1-12 15-26", Scale.YES_OR_NO),
    /** Clear Communication Index of the CDC. */
    CDC_INDEX("1-20", Scale.YES_OR_NO),
    /** Quality of information on the choice of a treatment. */
    DISCERN("1-16", Scale.ONE_TO_FIVE),
    /** Minimum standards of the International Patient Decision Aid Standards: to qualify, and to be certified. */
    IPDAS("1-12", Scale.YES_OR_NO),
    /** The NHS standard for creating health content. */
    NHS("1-14", Scale.YES_OR_NO),
    /** The criteria of the PIF TICK, a UK quality mark for health information. */
    PIF_TICK("1-10", Scale.YES_OR_NO);

    /** How an item is answered. */
    public enum Scale {
        /** {@code yes}, {@code no} or {@code not-applicable}. */
        YES_OR_NO,
        /** 1 to 5. */
        ONE_TO_FIVE
    }

    /** The last of the items of the CDC's index that apply to every text; those behind it depend on what a text says. */
    private static final int CDC_CORE = 11;

    private final String ranges;
    private final Scale scale;

    /** An instrument whose items have the numbers of these ranges. */
    Instrument(String ranges, Scale scale) {
        this.ranges = ranges;
        this.scale = scale;
    }

    /** The numbers of its items. */
    public List<String> items() {
        return Arrays.stream(ranges.split(" ", -1))
                .map(range -> range.split("-", -1))
                .flatMapToInt(ends -> IntStream.rangeClosed(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])))
                .mapToObj(String::valueOf)
                .toList();
    }

    public Scale scale() {
        return scale;
    }

    /** Whether an item can be answered so. */
    public boolean takes(String answer) {
        return scale == Scale.ONE_TO_FIVE ? answer.matches("[1-5]") : answer.matches("yes|no|not-applicable");
    }

    /** Whether an item applies to every text, so that it can't be answered with {@code not-applicable}. */
    public boolean alwaysApplies(String item) {
        return this == CDC_INDEX && Integer.parseInt(item) <= CDC_CORE;
    }

    /** Its word in files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

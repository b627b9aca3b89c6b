package dev.salve.render.view;

import java.util.List;

/**
 * The patient's path through a treatment, as each of its articles shows it.
 *
 * @param label what assistive technology calls it: your path through microneedling
 * @param position which stage is the current one, counted from 1
 * @param stages all of them, in order
 */
public record ThreadView(String label, int position, List<StageView> stages) {}

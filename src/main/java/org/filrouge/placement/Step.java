package org.filrouge.placement;

import java.time.LocalDate;

/** One step of the progressive schedule: so many hours a week from that day (R65-66). */
public record Step(LocalDate from, int hoursPerWeek) {}

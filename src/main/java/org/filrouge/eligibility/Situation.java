package org.filrouge.eligibility;

import java.util.List;

/**
 * What an agent assessed on one day; it evolves, so each assessment is kept (R14-17).
 *
 * @param farFromMarket the person is far from the labour market (R6)
 * @param prevented difficulties prevent the person from starting an employment measure (R7)
 * @param motivation a professional judgement in words, never a score (R8)
 */
public record Situation(
    AidProgramme aidProgramme,
    ConstraintStatus constraintStatus,
    boolean farFromMarket,
    boolean prevented,
    String narrative,
    String motivation,
    List<Characteristic> characteristics,
    Distance profession,
    Distance market,
    Distance person) {}

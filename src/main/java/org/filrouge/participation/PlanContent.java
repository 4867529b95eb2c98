package org.filrouge.participation;

import java.util.List;
import org.filrouge.needs.Pace;

/**
 * What a version of the plan says (R46-62).
 *
 * @param takingPart how the person took part in it (R60-61)
 * @param changeReason what changed since the version before, or {@code null} in the first (R59)
 * @param objectives one to four
 * @param activities one to four
 */
public record PlanContent(
    PlanTemplate template,
    Pace pace,
    String takingPart,
    String changeReason,
    List<Objective> objectives,
    List<Activity> activities) {}

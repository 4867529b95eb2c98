package org.filrouge.referral;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The fields of a referral besides the identity, which is the person's own (R23-29).
 *
 * @param demand the person's own demand (R31)
 * @param training assets: training
 * @param workExperience assets: work experience
 * @param otherAssets other assets, or {@code null}
 * @param competencies needs: competencies
 * @param obstacles needs: obstacles
 * @param resources needs: resources available
 * @param otherInformation or {@code null}
 * @param objectives objectives pursued
 * @param interventionLink how the intervention serves them
 * @param plannedEnd an estimate, never a limit (R44)
 */
public record Referral(
    long pathwayId,
    Instant preparedAt,
    String preparedBy,
    String demand,
    String training,
    String workExperience,
    String otherAssets,
    String competencies,
    String obstacles,
    String resources,
    String otherInformation,
    String objectives,
    String interventionLink,
    LocalDate plannedStart,
    LocalDate plannedEnd) {}

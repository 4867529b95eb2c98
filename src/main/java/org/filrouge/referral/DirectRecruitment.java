package org.filrouge.referral;

import java.util.List;
import org.filrouge.needs.Obstacle;

/**
 * What an organism says of a person it met: its evaluation counts and is built upon (R41-43).
 *
 * @param strengths {@code null} when none was noted
 */
public record DirectRecruitment(
    long pathwayId,
    String organism,
    String evaluation,
    List<Obstacle> obstacles,
    String strengths) {}

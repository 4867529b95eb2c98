package org.filrouge.participation;

import java.util.List;

/**
 * One version of the intervention plan (plan d'intervention), agreed with the person (R46-50).
 *
 * @param version from 1; versions are kept and never change once answered
 * @param agreed {@code null} until the agent answers
 */
public record Plan(long id, int version, Boolean agreed, List<Objective> objectives) {}

package org.filrouge.office;

/**
 * An office (bureau de Services Québec).
 *
 * @param intakeAgent user who answers for a pathway until an agent takes it over (R120)
 */
public record Office(String code, String name, String intakeAgent) {}

package org.filrouge.office;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * An office (bureau de Services Québec).
 *
 * @param intakeAgent user who answers for a pathway until an agent takes it over (R120)
 * @param programme code of the programme it works for, PAAS Action unless said otherwise
 */
public record Office(
    String code, String name, String intakeAgent, @DefaultValue("PAAS_ACTION") String programme) {}

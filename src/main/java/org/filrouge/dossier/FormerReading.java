package org.filrouge.dossier;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.calendar.WorkingDays;
import org.filrouge.parameter.Parameters;
import org.filrouge.task.Actor;
import org.filrouge.task.Role;
import org.springframework.stereotype.Component;

/** How long the organism a person left may still read the file (R30, R129). */
@Component
class FormerReading {

  private static final String PARAMETER = "former-organism-reading";

  private final Parameters parameters;

  FormerReading(Parameters parameters) {
    this.parameters = parameters;
  }

  /** The beginning, in Québec, of the oldest day of release that still lets its organism read. */
  OffsetDateTime since(Actor reader, LocalDate today) {
    int days = reader.is(Role.ORGANISM_STAFF) ? days(today) : 0;
    return today.minusDays(days).atStartOfDay(WorkingDays.QUEBEC).toOffsetDateTime();
  }

  /** Until when, in French. */
  String notice(Row file, LocalDate today) {
    return "La personne a quitté votre organisme; vous pouvez lire son dossier jusqu'au %s."
        .formatted(FrenchDate.of(file.localDay("released_at").plusDays(days(today))));
  }

  private int days(LocalDate today) {
    return parameters.value(PARAMETER, today);
  }
}

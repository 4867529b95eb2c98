package org.filrouge.aftercare;

import java.time.LocalDate;
import org.filrouge.participant.AfterSituation;

/**
 * What someone began when a participation or a transition led out (R90-93).
 *
 * @param place where, in a few words, or {@code null}
 * @param organism code of the organism that keeps the mandate, or {@code null}
 */
record Beginning(LocalDate startedOn, AfterSituation situation, String place, String organism) {}

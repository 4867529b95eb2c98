package org.filrouge.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.filrouge.needs.MaterialNeed;
import org.filrouge.needs.Pace;
import org.filrouge.needs.ProgrammeObjective;
import org.filrouge.organism.Clientele;

/**
 * What of the dossier is needed to choose an organism and to answer for a place; no identity.
 *
 * @param clienteles whom the person may be welcomed as, for this reading only: never kept (R134)
 * @param pace {@code null} before the needs evaluation, as are the dates before the referral
 */
record Profile(
    String municipality,
    Set<Clientele> clienteles,
    List<ProgrammeObjective> objectives,
    List<MaterialNeed> materialNeeds,
    Pace pace,
    LocalDate plannedStart,
    LocalDate plannedEnd) {}

package org.filrouge.referral;

import java.time.LocalDate;

/** A participation under way in a former programme, and what the person wishes next (R18). */
record Conversion(
    long pathwayId,
    FormerProgramme formerProgramme,
    String organism,
    LocalDate participatingSince,
    Wish wish) {}

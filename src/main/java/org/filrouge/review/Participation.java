package org.filrouge.review;

import java.time.LocalDate;

/** A participation under way: since when, and until when the next review must be held (R78). */
public record Participation(LocalDate startedOn, LocalDate nextReviewOn) {}

package org.filrouge.referral;

/** Why a partner points someone out, and how to reach them; the last two may be {@code null}. */
record Screening(
    long pathwayId, String partner, String reason, String contactMoment, String otherContact) {}

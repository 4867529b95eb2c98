package org.filrouge.ending;

/**
 * What a reason asks for and proposes; a person decides (R87-94).
 *
 * @param report whether the organism is asked for a report
 * @param letters whether letters go out
 * @param quiet nothing is asked of anyone: no report, no reminder, no letter
 */
record EndEffect(
    boolean report,
    PlaceEffect place,
    PaymentEffect payments,
    AfterEnd next,
    boolean letters,
    boolean quiet,
    String reason,
    String rule) {}

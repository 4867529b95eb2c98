package org.filrouge.histories;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.filrouge.task.FormSchema;

/**
 * What the histories must have gone through for a count of zero to mean something; what is still
 * missing is chosen more often, so that a few trials are enough.
 */
class Wishes implements AnyForm.Steering {

  /** What is done, each with every code it must have known. */
  private static final Map<String, String> CODES = new TreeMap<>();

  static {
    CODES.put("userTask_answerReport", "END/TRANSITION END/FOLLOW_UP END/CLOSED CONTINUE");
    CODES.put("userTask_recordDeath", "CONFIRMED MISTAKE");
    CODES.put("break", "DECEASED");
    CODES.put("userTask_recordDeathAfter", "CONFIRMED MISTAKE");
    CODES.put(
        "userTask_decideReview",
        "CONTINUE NEW_OBJECTIVES NEW_ACTIVITIES REORIENTATION TRANSITION ENDED ENDED/DECEASED");
    CODES.put("reopening", "INTAKE PLACEMENT TRANSITION");
    CODES.put("userTask_decideBreak", "RESUMED NEW_MEASURE PLACE_AGAIN CLOSED CLOSED/DECEASED");
    CODES.put(
        "userTask_chooseMeasure",
        "MEASURE OWN_WAY NOT_NOW/TO_PREPARE NOT_NOW/DOES_NOT_SUIT NOT_NOW/SCHEDULE_OR_TRAVEL"
            + " NOT_NOW/HEALTH_OR_FAMILY NOT_NOW/OTHER_PLANS NOT_NOW/NOT_SAID");
    CODES.put("userTask_recordMeasureConsent", "SIGNED REFUSED");
    CODES.put("userTask_handOver", "HANDED_OVER STOPPED");
    CODES.put(
        "userTask_answerHandOver",
        "ACCEPTED DECLINED/FULL DECLINED/CONDITIONS DECLINED/MOVED DECLINED/BEYOND_MEANS"
            + " DECLINED/OTHER");
    CODES.put("userTask_resolveHandOver", "WAIT WITHDRAWN");
    CODES.put("userTask_recordMeasureStart", "STARTED NOT_STARTED POSTPONED");
    CODES.put("userTask_decideNextStep", "CHOOSE_AGAIN PREPARE_MORE PAUSE STOP STOP/DECEASED");
    CODES.put("transition-stop", "PERSON_DECLINED DECEASED");
    CODES.put("userTask_decideReorientation", "REORIENT/KEEP REORIENT/RELEASE MAINTAIN");
    CODES.put("suspension", "ILLNESS FAMILY MOVE SEASON OTHER");
    CODES.put("userTask_decideOnPlace", "KEEP RELEASE");
    CODES.put("userTask_contactSuspended", "RETURNED AWAY WISHES_TO_STOP");
    CODES.put("userTask_answerReadiness", "CONFIRMED NOT_YET");
    CODES.put("userTask_decideAfter", "LASTING GOES_ON CLOSED CLOSED/DECEASED");
    CODES.put(
        "userTask_recordContact",
        "IN_MEASURE EMPLOYED STUDYING BREAK NOT_REACHED NO_MORE BREAK/DECEASED");
    CODES.put("userTask_decideEligibility", "ELIGIBLE NOT_ELIGIBLE");
    CODES.put("userTask_answerOffer", "ACCEPTED DECLINED");
    CODES.put("userTask_recordConsent", "SIGNED REFUSED");
    CODES.put("userTask_recordFirstDay", "STARTED POSTPONED ABSENT");
  }

  private static final List<String> OTHERS =
      List.of(
          "consent-withdrawal",
          "death",
          "minuterie boundaryEvent_late",
          "minuterie timerEvent_followUp",
          "minuterie timerEvent_nextContact",
          "minuterie timerEvent_prepareReview",
          "refus de PERSON",
          "refus de CONSENT",
          "refus de MEASURE",
          "refus de SILENCE");

  /** What opens a form that is not yet seen in every way. */
  private static final Map<String, String> OPENED_BY =
      Map.of(
          "end-of-participation DECEASED", "userTask_recordDeath ",
          "break DECEASED", "userTask_recordDeathAfter ",
          "break JOB_ENDED", "userTask_decideBreak ",
          "userTask_answerHandOver DECLINED", "userTask_decideNextStep ",
          "userTask_decideReview ENDED", "fin ");

  private static final List<String> END_REASONS =
      List.of(
          "READY_FOR_MEASURE",
          "EMPLOYMENT",
          "STUDIES",
          "OTHER_SERVICE",
          "MOVED",
          "HEALTH",
          "STOPPED_BY_PERSON",
          "DECEASED",
          "LOST_FROM_SIGHT",
          "OTHER");

  private final Chronicle chronicle;

  Wishes(Chronicle chronicle) {
    this.chronicle = chronicle;
  }

  static Stream<String> all() {
    var all = new ArrayList<>(OTHERS);
    CODES.forEach(
        (what, codes) -> Stream.of(codes.split(" ")).forEach(c -> all.add(what + " " + c)));
    END_REASONS.forEach(reason -> all.add("fin " + reason));
    return all.stream();
  }

  /** Whether doing that would show something not yet seen. */
  boolean wants(String what) {
    boolean end =
        List.of("end-of-participation", "userTask_writeReport", "userTask_answerReport")
            .contains(what);
    return chronicle.missing(all()).stream()
        .anyMatch(
            fact ->
                fact.startsWith(what + " ")
                    || (end && fact.startsWith("fin "))
                    || OPENED_BY.entrySet().stream()
                        .anyMatch(
                            way ->
                                way.getKey().startsWith(what + " ")
                                    && fact.startsWith(way.getValue())));
  }

  /** The choices of that field which would, if the rest of the form is as filled so far. */
  @Override
  public List<String> wanted(
      String what, FormSchema.Field field, Map<String, Object> filled, List<String> choices) {
    var missing = chronicle.missing(all());
    return choices.stream()
        .filter(code -> wanted(what, field.key(), filled, code, missing))
        .toList();
  }

  private static boolean wanted(
      String what, String key, Map<String, Object> filled, String code, List<String> missing) {
    String opens = OPENED_BY.get(what + " " + code);
    if (Chronicle.PRIMARY.contains(key)
        && opens != null
        && missing.stream().anyMatch(fact -> fact.startsWith(opens))) {
      return true;
    }
    if (key.equals("endReason") || (key.equals("reason") && what.equals("end-of-participation"))) {
      return missing.contains("fin " + code);
    }
    if (what.equals("userTask_answerReport") && code.equals("END")) {
      return missing.stream().anyMatch(fact -> fact.startsWith("fin "));
    }
    if (Chronicle.SECONDARY.contains(key)) {
      return Chronicle.PRIMARY.stream()
          .map(filled::get)
          .anyMatch(primary -> missing.contains(what + " " + primary + "/" + code));
    }
    String fact = what + " " + code;
    return Chronicle.PRIMARY.contains(key)
        && missing.stream().anyMatch(one -> one.equals(fact) || one.startsWith(fact + "/"));
  }
}

package org.filrouge.reorientation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.filrouge.support.Stage;
import org.filrouge.task.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People who do, one after the other, anything a form lets them do. */
class RandomActs {

  private final Stage stage;
  private final Move move;
  private final JdbcClient jdbc;
  private final Random random;
  private final List<String> organisms;

  int done;
  int refused;

  RandomActs(Stage stage, Move move, JdbcClient jdbc, Random random, List<String> organisms) {
    this.stage = stage;
    this.move = move;
    this.jdbc = jdbc;
    this.random = random;
    this.organisms = organisms;
  }

  /** One act on that pathway; a refusal is an answer like another. */
  void act(long pathway) {
    try {
      var open = new ArrayList<>(stage.openTasks(pathway));
      if (open.isEmpty() || random.nextInt(10) == 0) {
        asksOrEnds(pathway);
      } else {
        submit(pathway, open.get(random.nextInt(open.size())));
      }
      done++;
    } catch (FormFieldValidationException | BadUserRequestException refusal) {
      refused++;
    }
  }

  private void asksOrEnds(long pathway) {
    if (random.nextInt(8) == 0 && participating(pathway)) {
      move.participationEnds(pathway);
    } else {
      move.ask(Stage.AGENT, pathway, "PERSON");
    }
  }

  private void submit(long pathway, String task) {
    switch (task) {
      case "userTask_decideReorientation" -> {
        if (random.nextInt(4) == 0) {
          move.maintain(pathway);
        } else {
          move.reorient(pathway, oneOf("KEEP", "KEEP", "RELEASE"));
        }
      }
      case "userTask_proposeOrganism" ->
          agent(
              pathway,
              task,
              random.nextInt(6) == 0
                  ? move.closing("CLOSE")
                  : move.proposal(organisms.get(random.nextInt(organisms.size()))));
      case "userTask_followWaiting" -> agent(pathway, task, waiting());
      case "userTask_answerOffer" -> staff(pathway, task, answer());
      case "userTask_recordConsent" -> agent(pathway, task, consent());
      case "userTask_recordFirstDay" -> staff(pathway, task, firstDay());
      case "userTask_handleNoShow" -> agent(pathway, task, noShow());
      case "userTask_readReorientation" -> former(pathway, task, Map.of());
      case "userTask_readDeparture" -> former(pathway, task, Map.of("read", true));
      default -> throw new IllegalStateException(task);
    }
  }

  private Map<String, Object> waiting() {
    String decision = oneOf("KEEP_WAITING", "PROPOSE_AGAIN", "CLOSED");
    return decision.equals("CLOSED") ? move.closing(decision) : Map.of("decision", decision);
  }

  private Map<String, Object> answer() {
    return random.nextInt(3) == 0
        ? Map.of(
            "answer",
            "DECLINED",
            "declineReason",
            oneOf("STAFF_UNAVAILABLE", "PLACES_REVIEWED", "SCHEDULE_OR_TRAVEL"))
        : move.accepting();
  }

  private Map<String, Object> consent() {
    return random.nextInt(3) == 0
        ? Map.of("decision", "REFUSED", "refusalReason", "NOT_SAID", "nextStep", "Se reparler")
        : Map.of(
            "decision",
            "SIGNED",
            "signedOn",
            move.today().toString(),
            "validUntil",
            move.today().plusYears(1).toString(),
            "information",
            List.of("IDENTITY"),
            "purpose",
            "Accompagner",
            "formKeptAt",
            "Classeur");
  }

  private Map<String, Object> firstDay() {
    return random.nextInt(3) == 0
        ? Map.of("attendance", "ABSENT")
        : Map.of("attendance", "STARTED", "firstDay", move.today().toString());
  }

  private Map<String, Object> noShow() {
    String decision = oneOf("NEW_DATE", "PROPOSE_AGAIN", "CLOSED");
    var values =
        decision.equals("CLOSED")
            ? move.closing(decision)
            : new HashMap<String, Object>(
                Map.of("decision", decision, "newDate", move.today().toString()));
    values.put("contact", "Jointe");
    return values;
  }

  private void agent(long pathway, String task, Map<String, Object> values) {
    move.submitAny(Stage.AGENT, pathway, task, values);
  }

  private void staff(long pathway, String task, Map<String, Object> values) {
    move.submitAny(Stage.staffOf(holder(pathway)), pathway, task, values);
  }

  /** The task may be any organism's the person left; its own group says whose. */
  private void former(long pathway, String task, Map<String, Object> values) {
    var groups = new ArrayList<>(List.of("organism-staff", "agents", "office-rouyn-noranda"));
    organisms.forEach(code -> groups.add("organism-" + code.toLowerCase()));
    move.submitAny(new Actor("odile.lavoie", groups), pathway, task, values);
  }

  private String holder(long pathway) {
    return jdbc.sql("select organism_code from placement where active_pathway = ?")
        .param(pathway)
        .query(String.class)
        .single();
  }

  private boolean participating(long pathway) {
    return move.count(
            "select count(*) from participation where ended_on is null and pathway_id = ?", pathway)
        == 1;
  }

  private String oneOf(String... choices) {
    return choices[random.nextInt(choices.length)];
  }
}

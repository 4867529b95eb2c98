package org.filrouge.referral;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.calendar.WorkingDays;
import org.filrouge.participant.Closing;
import org.filrouge.participant.Identity;
import org.filrouge.participant.Pathway;
import org.filrouge.participant.Pathways;
import org.filrouge.participant.Persons;
import org.filrouge.participant.Timeline;
import org.filrouge.task.Markdown;
import org.springframework.stereotype.Component;

/** What a first meeting starts from, and what it changes. */
@Component
class FirstMeetings {

  private final Persons persons;
  private final Pathways pathways;
  private final KnownFiles files;
  private final MatchDecisions decisions;
  private final RequestText requests;
  private final Timeline timeline;
  private final Clock clock;

  FirstMeetings(
      Persons persons,
      Pathways pathways,
      KnownFiles files,
      MatchDecisions decisions,
      RequestText requests,
      Timeline timeline,
      Clock clock) {
    this.persons = persons;
    this.pathways = pathways;
    this.files = files;
    this.decisions = decisions;
    this.requests = requests;
    this.timeline = timeline;
    this.clock = clock;
  }

  /** Everything already told at the door: the person does not repeat it (R35). */
  Map<String, Object> known(Pathway pathway) {
    Identity identity = persons.find(pathway.fileNumber()).orElseThrow().identity();
    var known = new HashMap<String, Object>();
    known.put("lastName", identity.lastName());
    known.put("firstName", identity.firstName());
    known.put("birthDate", identity.birthDate());
    known.put("sex", identity.sex());
    known.put("municipality", identity.municipality());
    known.put("phone", identity.phone());
    known.put("demand", pathways.demand(pathway.id()));
    known.put("request", requests.of(pathway));
    known.put("warning", warning(pathway, identity));
    return known;
  }

  /** From now on the agent who met the person answers for the pathway (R120). */
  void agreed(Pathway pathway, Identity identity, String demand, String agent) {
    persons.corrected(pathway.fileNumber(), identity);
    var alike = resembling(pathway, identity);
    pathways.agreed(pathway.id(), agent, demand, !alike.isEmpty());
    timeline.add(
        pathway.id(),
        agent,
        "Personne rencontrée; accord donné le %s, participation volontaire.%s"
            .formatted(today(), toVerify(alike)));
  }

  void declined(Pathway pathway, DeclineReason reason, String note, String nextStep, String agent) {
    pathways.closed(pathway.id(), agent, new Closing(reason.closing(), note, nextStep));
  }

  private Markdown warning(Pathway pathway, Identity identity) {
    var alike =
        identity.birthDate() == null
            ? files.namesakes(pathway.fileNumber(), pathway.office())
            : resembling(pathway, identity);
    return alike.isEmpty()
        ? Markdown.of("")
        : Markdown.of(
            "**À vérifier avec la personne** : elle ressemble à quelqu'un qui est déjà au dossier (%s).",
            numbers(alike));
  }

  /** Files that nobody compared yet with this one. */
  private List<Long> resembling(Pathway pathway, Identity identity) {
    var alike = files.resembling(identity, pathway.fileNumber(), pathway.office());
    return alike.isEmpty() || decisions.madeFor(pathway.id())
        ? List.of()
        : alike.stream().map(KnownFile::number).toList();
  }

  private static String toVerify(List<Long> alike) {
    return alike.isEmpty() ? "" : " À vérifier : ressemblance avec " + numbers(alike) + ".";
  }

  private static String numbers(List<Long> files) {
    return files.stream().map(n -> "dossier " + n).collect(Collectors.joining(", "));
  }

  private String today() {
    return FrenchDate.of(LocalDate.now(clock.withZone(WorkingDays.QUEBEC)));
  }
}

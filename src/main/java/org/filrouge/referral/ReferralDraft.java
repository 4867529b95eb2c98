package org.filrouge.referral;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.filrouge.needs.Needs;
import org.filrouge.needs.NeedsEvaluation;
import org.filrouge.needs.Obstacle;
import org.filrouge.needs.ProgrammeObjective;
import org.filrouge.participant.Pathway;
import org.filrouge.participant.Pathways;
import org.filrouge.participant.Persons;
import org.springframework.stereotype.Component;

/**
 * A referral already filled with what was told before (R35): the last referral of the file, then
 * what an organism wrote, then the needs evaluation; the newest word comes first.
 */
@Component
public class ReferralDraft {

  private static final int MAX_LENGTH = 10_000;

  private final Referrals referrals;
  private final DirectRecruitments recruitments;
  private final Persons persons;
  private final Pathways pathways;
  private final Needs needs;
  private final List<DraftSource> sources;

  ReferralDraft(
      Referrals referrals,
      DirectRecruitments recruitments,
      Persons persons,
      Pathways pathways,
      Needs needs,
      List<DraftSource> sources) {
    this.referrals = referrals;
    this.recruitments = recruitments;
    this.persons = persons;
    this.pathways = pathways;
    this.needs = needs;
    this.sources = sources;
  }

  /** What the fields of a referral open with, identity included, by their keys. */
  public Map<String, Object> of(Pathway pathway) {
    var draft = new HashMap<String, Object>();
    referrals.latestOfFile(pathway.fileNumber()).ifPresent(last -> told(last, draft));
    recruitments.ofFile(pathway.fileNumber()).stream()
        .findFirst()
        .ifPresent(met -> told(met, draft));
    sources.forEach(
        source -> source.wordsOf(pathway.fileNumber()).forEach((k, v) -> put(draft, k, v)));
    needs.latest(pathway.id()).ifPresent(evaluated -> told(evaluated, draft));
    put(draft, "demand", pathways.demand(pathway.id()));
    var person = persons.find(pathway.fileNumber()).orElseThrow();
    draft.put("identity", IdentityText.of(person.identity()));
    return draft;
  }

  private static void told(Referral last, Map<String, Object> draft) {
    put(draft, "training", last.training());
    put(draft, "workExperience", last.workExperience());
    put(draft, "otherAssets", last.otherAssets());
    put(draft, "competencies", last.competencies());
    put(draft, "obstacles", last.obstacles());
    put(draft, "resources", last.resources());
    put(draft, "otherInformation", last.otherInformation());
    put(draft, "objectives", last.objectives());
    put(draft, "interventionLink", last.interventionLink());
  }

  private static void told(DirectRecruitment met, Map<String, Object> draft) {
    put(draft, "otherAssets", met.strengths());
    put(draft, "obstacles", Obstacle.labels(met.obstacles()));
    put(draft, "otherInformation", met.evaluation());
  }

  private static void told(NeedsEvaluation needs, Map<String, Object> draft) {
    put(draft, "competencies", needs.skills());
    put(draft, "obstacles", Obstacle.labels(needs.obstacles()));
    put(draft, "resources", needs.personalResources());
    put(
        draft,
        "objectives",
        needs.objectives().stream()
            .map(ProgrammeObjective::label)
            .collect(Collectors.joining("\n")));
  }

  /** The newer text comes first; the earlier one stays below it unless it says the same. */
  private static void put(Map<String, Object> draft, String field, String text) {
    if (text == null || text.isBlank()) {
      return;
    }
    String earlier = (String) draft.getOrDefault(field, "");
    boolean said = earlier.isEmpty() || text.contains(earlier);
    draft.put(field, shortened(said ? text : text + "\n\n" + earlier));
  }

  static String shortened(String text) {
    if (text.length() <= MAX_LENGTH) {
      return text;
    }
    // An emoji is two characters: half of one is no text.
    int end = Character.isHighSurrogate(text.charAt(MAX_LENGTH - 1)) ? MAX_LENGTH - 1 : MAX_LENGTH;
    return text.substring(0, end);
  }
}

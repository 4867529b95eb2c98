package org.filrouge.profiling;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.filrouge.needs.Obstacle;
import org.filrouge.referral.DraftSource;
import org.springframework.stereotype.Component;

/** What the profile says is not asked again when the file is handed over (R35). */
@Component
class ProfiledWords implements DraftSource {

  private final Profilings profilings;

  ProfiledWords(Profilings profilings) {
    this.profilings = profilings;
  }

  @Override
  public Map<String, String> wordsOf(long fileNumber) {
    var words = new HashMap<String, String>();
    profilings
        .latestOfFile(fileNumber)
        .ifPresent(
            profile -> {
              words.put("training", profile.training());
              words.put("workExperience", profile.workExperience());
              words.put("competencies", profile.competencies());
              words.put("obstacles", barriers(profile));
              words.put("resources", profile.resources());
              words.put("objectives", profile.objective());
            });
    return words;
  }

  private static String barriers(Profile profile) {
    return Stream.of(Obstacle.labels(profile.barriers()), profile.barriersNote())
        .filter(text -> text != null && !text.isBlank())
        .collect(Collectors.joining("\n"));
  }
}

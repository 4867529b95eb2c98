package org.filrouge.histories;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.filrouge.participant.Identity;
import org.filrouge.task.FormSchema;

/** Fills a form with anything it lets someone write, within its choices, lengths and ranges. */
class AnyForm {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Set<String> ALREADY =
      Set.of(
          "heldOn",
          "lastDay",
          "madeOn",
          "signedOn",
          "returnedOn",
          "brokenOn",
          "startedOn",
          "firstDay",
          "since",
          "resumedOn",
          "participatingSince",
          "withdrawnOn",
          "fromOn");

  /** Chosen more often than chance would: histories go far, and end in every way all the same. */
  private static final List<String> LIKELY =
      List.of(
          "ELIGIBLE",
          "AGREED",
          "PROPOSE",
          "ACCEPTED",
          "SIGNED",
          "STARTED",
          "HANDED_OVER",
          "MEASURE",
          "END",
          "CONTINUE_WITHOUT_SHARING");

  private static final Set<String> SELDOM =
      Set.of("DECEASED", "CLOSE", "CLOSED", "STOP", "ENDED", "CANCELLED");

  private static final List<String> FILE =
      List.of("participation", "caseFile", "file", "fileNumber");

  private final Random random;
  private final List<String> ours;

  /**
   * @param ours codes of the trial's own organisms and measures, wherever one is chosen
   */
  AnyForm(Random random, List<String> ours) {
    this.random = random;
    this.ours = ours;
  }

  Map<String, Object> filled(
      FormSchema schema, Map<String, Object> opened, Identity who, String file, LocalDate today) {
    var values = new HashMap<String, Object>();
    LocalDate start = today.plusDays(random.nextInt(10));
    for (var field : schema.editable()) {
      boolean always = field.required() || FILE.contains(field.key());
      if (about(field.key(), opened) && (always || random.nextInt(100) < 60)) {
        values.put(field.key(), value(field, opened, who, file, today, start));
      }
    }
    values.values().removeIf(java.util.Objects::isNull);
    return values;
  }

  /** Numbered questions are asked about the objectives that the form shows. */
  private static boolean about(String key, Map<String, Object> opened) {
    if (key.matches("(impact|achievement|note)\\d")) {
      return opened.get("objective" + key.charAt(key.length() - 1)) != null;
    }
    return !key.matches("step[234].*")
        && !(key.equals("overall") && opened.get("objective1") != null);
  }

  private Object value(
      FormSchema.Field field,
      Map<String, Object> opened,
      Identity who,
      String file,
      LocalDate today,
      LocalDate start) {
    if (FILE.contains(field.key())) {
      return field.type().equals("number") ? file(file) : file;
    }
    return switch (field.type()) {
      case "radio", "select" -> chosen(field, opened);
      case "checklist", "taglist" -> several(List.copyOf(field.choices().keySet()), field.key());
      case "checkbox" -> field.required() || random.nextBoolean();
      case "number" -> number(field);
      case "datetime" -> day(field.key(), who, today, start).toString();
      default -> words(field, who);
    };
  }

  private static Object file(String file) {
    return file == null ? null : Integer.valueOf(file);
  }

  private Object chosen(FormSchema.Field field, Map<String, Object> opened) {
    var choices = new ArrayList<>(field.choices().keySet());
    if (field.valuesKey() != null && opened.get(field.valuesKey()) != null) {
      choices.addAll(offered(opened.get(field.valuesKey()).toString()));
    }
    if (List.of("proposal", "organism", "companionOrganism", "measure").contains(field.key())) {
      choices.retainAll(ours);
    }
    return choices.isEmpty() ? null : weighed(choices);
  }

  /** Lists of choices reach the browser as JSON. */
  private static List<String> offered(String choices) {
    try {
      return JSON.readTree(choices).findValuesAsText("value");
    } catch (JsonProcessingException fault) {
      throw new IllegalStateException(choices, fault);
    }
  }

  private String weighed(List<String> choices) {
    var likely = LIKELY.stream().filter(choices::contains).findFirst();
    if (likely.isPresent() && random.nextInt(100) < 55) {
      return likely.get();
    }
    String choice = choices.get(random.nextInt(choices.size()));
    boolean again = SELDOM.contains(choice) && random.nextInt(100) < 60;
    return again ? choices.get(random.nextInt(choices.size())) : choice;
  }

  private List<String> several(List<String> choices, String key) {
    if (key.equals("information") && random.nextInt(3) > 0) {
      return choices;
    }
    var some = new ArrayList<>(choices);
    java.util.Collections.shuffle(some, random);
    return List.copyOf(some.subList(0, 1 + random.nextInt(some.size())));
  }

  private int number(FormSchema.Field field) {
    int min = field.min() == null ? 1 : field.min();
    int max = field.max() == null ? min + 20 : Math.min(field.max(), min + 20);
    return min + random.nextInt(max - min + 1);
  }

  private LocalDate day(String key, Identity who, LocalDate today, LocalDate start) {
    if (ALREADY.contains(key)) {
      return random.nextInt(4) > 0 ? today : today.minusDays(random.nextInt(20));
    }
    return switch (key) {
      case "birthDate" -> who.birthDate();
      case "startDate", "step1Date", "startOn" -> start;
      case "estimatedEnd", "plannedEnd" -> start.plusDays(100L + random.nextInt(300));
      case "validUntil" -> today.plusDays(30L + random.nextInt(900));
      default -> today.plusDays(1L + random.nextInt(40));
    };
  }

  private String words(FormSchema.Field field, Identity who) {
    return switch (field.key()) {
      case "lastName" -> who.lastName();
      case "firstName" -> who.firstName();
      case "municipality" -> "Rouyn-Noranda";
      case "phone" -> "819 555-0142";
      default -> "mots" + random.nextInt(1_000_000_000);
    };
  }
}

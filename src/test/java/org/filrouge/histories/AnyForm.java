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
public class AnyForm {

  /** Which choices of a field should rather be made, if the rest is as filled so far. */
  public interface Steering {
    List<String> wanted(
        String what, FormSchema.Field field, Map<String, Object> filled, List<String> choices);
  }

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
  private final Steering steering;

  /**
   * @param ours codes of the trial's own organisms and measures, wherever one is chosen
   * @param steering what should be chosen rather, because it was never seen yet
   */
  public AnyForm(Random random, List<String> ours, Steering steering) {
    this.random = random;
    this.ours = ours;
    this.steering = steering;
  }

  /** What is known when a form is filled in: which one, what it shows, of whom, and when. */
  public record Page(
      String what,
      FormSchema schema,
      Map<String, Object> opened,
      Identity who,
      String file,
      LocalDate today) {}

  public Map<String, Object> filled(Page page) {
    var values = new HashMap<String, Object>();
    LocalDate start = page.today().plusDays(random.nextInt(10));
    for (var field : page.schema().editable()) {
      boolean always = field.required() || FILE.contains(field.key());
      if (about(field.key(), page.opened()) && (always || random.nextInt(100) < 60)) {
        values.put(field.key(), value(field, page, values, start));
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
      FormSchema.Field field, Page page, Map<String, Object> filled, LocalDate start) {
    String file = page.file();
    if (FILE.contains(field.key())) {
      return field.type().equals("number") ? file(file) : file;
    }
    return switch (field.type()) {
      case "radio", "select" -> chosen(field, page, filled);
      case "checklist", "taglist" -> several(List.copyOf(field.choices().keySet()), field.key());
      case "checkbox" -> field.required() || random.nextBoolean();
      case "number" -> number(field);
      case "datetime" -> day(field.key(), page.who(), page.today(), start).toString();
      default -> words(field, page.who());
    };
  }

  private static Object file(String file) {
    return file == null ? null : Integer.valueOf(file);
  }

  private Object chosen(FormSchema.Field field, Page page, Map<String, Object> filled) {
    var opened = page.opened();
    var choices = new ArrayList<>(field.choices().keySet());
    if (field.valuesKey() != null && opened.get(field.valuesKey()) != null) {
      choices.addAll(offered(opened.get(field.valuesKey()).toString()));
    }
    if (field.valuesKey() != null
        && List.of("proposal", "organism", "companionOrganism", "measure").contains(field.key())) {
      choices.retainAll(ours);
    }
    var wanted = steering.wanted(page.what(), field, filled, choices);
    if (!wanted.isEmpty() && random.nextInt(100) < 65) {
      return wanted.get(random.nextInt(wanted.size()));
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

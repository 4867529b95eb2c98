package org.filrouge.engine.guard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.filrouge.task.Actor;
import org.filrouge.task.DecisionTable;
import org.filrouge.task.Form;
import org.filrouge.task.FormSchema;
import org.filrouge.task.Forms;
import org.filrouge.task.GivesTo;
import org.filrouge.task.Outcome;
import org.filrouge.task.Role;
import org.filrouge.task.StartForm;
import org.filrouge.task.TaskContext;
import org.filrouge.task.TaskForm;

/** The smallest program that answers for the smallest models in {@code guard/}. */
class MiniProgram implements Program, Deployed {

  private static final List<Form<?>> FORMS = List.of(new StartMini(), new Decide(), new LookBack());

  /** The bean the mini models name. */
  public static class MiniTasks {
    @GivesTo(value = Role.AGENT, onePerson = true)
    public String agent(DelegateExecution execution) {
      return "agathe.roy";
    }

    @GivesTo(Role.AGENT)
    public String group(DelegateExecution execution) {
      return "office-x";
    }

    @GivesTo({Role.AGENT, Role.MANAGER})
    public String officeAndManagers(DelegateExecution execution) {
      return "office-x,managers-x";
    }

    @GivesTo(Role.ORGANISM_STAFF)
    public String organism(DelegateExecution execution) {
      return "organism-x";
    }

    public String label(DelegateExecution execution) {
      return "texte";
    }

    public Date inWorkingDays(@Min(1) @Max(260) long days) {
      return new Date(days);
    }

    public Date returnAt(DelegateExecution execution) {
      return new Date(0);
    }

    public Map<String, Object> situation(DelegateExecution execution) {
      return Map.of();
    }

    public void noted(DelegateExecution execution) {}

    public boolean settled(DelegateExecution execution) {
      return true;
    }
  }

  enum Wish {
    GOES_ON,
    DECLINED
  }

  record Question(Wish situation) {}

  record Advice(Choice advice) {}

  enum Choice {
    GO_ON("Poursuivre"),
    STOPPED("Arrêter");

    private final String label;

    Choice(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  enum Topic {
    HOUSING("Logement"),
    TRANSPORT("Transport");

    private final String label;

    Topic(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  static class StartMini implements StartForm<StartMini.Submission> {
    record Submission(@NotBlank @Size(max = 10_000) String demand) {}

    @Override
    public Class<Submission> submission() {
      return Submission.class;
    }

    @Override
    public Outcome submitted(Actor actor, Submission submission) {
      return Outcome.done();
    }
  }

  static class Decide implements TaskForm<Decide.Submission> {
    record Submission(
        @NotNull Choice choice,
        @Size(max = 10_000) String reason,
        @Min(1) @Max(20) Integer hours,
        @NotNull @AssertTrue Boolean agreement,
        @NotEmpty List<Topic> topics,
        String organism) {}

    @Override
    public Class<Submission> submission() {
      return Submission.class;
    }

    @Override
    public List<Choice> outcomes() {
      return List.of(Choice.values());
    }

    @Override
    public Outcome submitted(TaskContext task, Submission submission) {
      return Outcome.done();
    }
  }

  static class LookBack implements TaskForm<LookBack.Submission> {
    record Submission(@NotNull LocalDate seenOn) {}

    @Override
    public Class<Submission> submission() {
      return Submission.class;
    }

    @Override
    public Outcome submitted(TaskContext task, Submission submission) {
      return Outcome.done();
    }
  }

  @Override
  public Optional<? extends Form<?>> taskForm(String userTaskId) {
    return switch (userTaskId) {
      case "userTask_decide" -> form("decide");
      case "userTask_lookBack" -> form("look-back");
      default -> Optional.empty();
    };
  }

  @Override
  public Optional<? extends Form<?>> startForm(String processKey) {
    return processKey.equals("mini") ? form("start-mini") : Optional.empty();
  }

  @Override
  public Optional<? extends Form<?>> form(String formId) {
    return FORMS.stream().filter(form -> Forms.formId(form).equals(formId)).findFirst();
  }

  @Override
  public Optional<FormSchema> shipped(String formId) {
    try (var file = MiniProgram.class.getResourceAsStream("/guard/" + formId + ".form")) {
      return Optional.of(FormSchema.of(new ObjectMapper().readTree(file)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public Optional<JsonNode> shippedForm(String formId) {
    return Optional.empty();
  }

  @Override
  public Optional<byte[]> shippedTable(String decisionKey) {
    return Optional.empty();
  }

  @Override
  public Collection<DecisionTable> decisions() {
    return List.of(
        DecisionTable.oneRow("advice", Question.class, Advice.class),
        DecisionTable.oneRow("asked-by-the-program", Question.class, Advice.class));
  }

  @Override
  public Optional<byte[]> shippedModel(String processKey) {
    return Optional.empty();
  }

  @Override
  public Set<String> messages(String processKey) {
    return Set.of();
  }

  @Override
  public boolean asks(String decisionKey) {
    return decisionKey.equals("asked-by-the-program");
  }

  @Override
  public Map<String, Class<?>> beans() {
    return Map.of("mini", MiniTasks.class);
  }

  @Override
  public Set<String> codes() {
    return Set.of("STOPPED", "GO_ON");
  }

  @Override
  public Optional<BpmnModelInstance> latest(String processKey) {
    return Optional.empty();
  }

  @Override
  public Collection<BpmnModelInstance> all() {
    return List.of();
  }

  @Override
  public List<byte[]> tagged(String processKey, String versionTag) {
    return List.of();
  }

  @Override
  public List<byte[]> taggedTable(String decisionKey, String versionTag) {
    return List.of();
  }

  @Override
  public Collection<BpmnModelInstance> besides(String deploymentName) {
    return List.of();
  }
}

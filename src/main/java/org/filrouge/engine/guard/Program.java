package org.filrouge.engine.guard;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.filrouge.task.DecisionTable;
import org.filrouge.task.Form;
import org.filrouge.task.FormSchema;

/** What models lean on in the program: classes that answer for forms, beans, codes. */
interface Program {

  Optional<? extends Form<?>> taskForm(String userTaskId);

  Optional<? extends Form<?>> startForm(String processKey);

  /** The class that answers for a form, by the form's id. */
  Optional<? extends Form<?>> form(String formId);

  /** The form as shipped with the class: what a person sends is read with it. */
  Optional<FormSchema> shipped(String formId);

  /** The file of a form as shipped. */
  Optional<JsonNode> shippedForm(String formId);

  /** The table of a decision as shipped, byte for byte. */
  Optional<byte[]> shippedTable(String decisionKey);

  /** The decision tables the program relies on. */
  Collection<DecisionTable> decisions();

  /** The model of a process as shipped, byte for byte. */
  Optional<byte[]> shippedModel(String processKey);

  /** Names of the messages the program sends to a process, as its shipped model waits for them. */
  Set<String> messages(String processKey);

  /** Whether the program itself asks this table, so that no model needs to. */
  boolean asks(String decisionKey);

  /** Beans a model may name, with their classes. */
  Map<String, Class<?>> beans();

  /** Codes an outcome can be: the names of the program's enum constants. */
  Set<String> codes();
}

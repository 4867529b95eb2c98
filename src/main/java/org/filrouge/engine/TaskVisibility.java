package org.filrouge.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.filrouge.task.Actor;
import org.filrouge.task.Role;

/**
 * Who sees a task: its assignee and the members of its candidate groups; managers see, as codes and
 * numbers, those of the offices they manage, of their organisms and of their partners;
 * administrators see them all. No authorisation row is written per task, and the query starts from
 * the caller's groups: its cost follows what the caller may see, not how many tasks there are (ADR
 * 0004). Those tasks' ids are put in an array, not compared with a subquery: PostgreSQL then always
 * reads tasks by their key, whereas it reads the whole table when it guesses that a caller sees
 * many.
 *
 * <p>The engine offers no hook for this, so its own task mapping is read and two fragments of it
 * are exchanged. The engine's version is fixed; should a fragment be missing, the program does not
 * start.
 */
public final class TaskVisibility {

  static final String STOCK_TASK_MAPPING = "org/camunda/bpm/engine/impl/mapping/entity/Task.xml";

  private static final String GRANTED = "authCheck.shouldPerformAuthorizatioCheck";

  private static final String JOIN_START =
      "<if test=\"authCheck.shouldPerformAuthorizatioCheck &amp;&amp; authCheck.authUserId != null\">\n"
          + "      <if test=\"!authCheck.revokeAuthorizationCheckEnabled\">";

  private static final String CONTEXTUAL_CHECK =
      "<include refid=\"org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity"
          + ".contextualAuthorizationCheck\" />";

  private static final String OURS =
      """
      <if test="authCheck.shouldPerformAuthorizatioCheck &amp;&amp; authCheck.authUserId != null
          &amp;&amp; !@org.filrouge.engine.TaskVisibility@overseer(authCheck.authGroupIds)">
        and RES.ID_ = any(array(
          select MINE.ID_ from ${prefix}ACT_RU_TASK MINE where MINE.ASSIGNEE_ = #{authCheck.authUserId}
          <if test="authCheck.authGroupIds != null &amp;&amp; authCheck.authGroupIds.size &gt; 0">
          union all
          select OURS.TASK_ID_ from ${prefix}ACT_RU_IDENTITYLINK OURS
          where OURS.TYPE_ = 'candidate' and OURS.GROUP_ID_ in
          <foreach item="group" open="(" separator="," close=")"
              collection="@org.filrouge.engine.TaskVisibility@seeing(authCheck.authGroupIds)">
            #{group}
          </foreach>
          </if>
          <if test="@org.filrouge.engine.TaskVisibility@managed(authCheck.authGroupIds).size &gt; 0">
          union all
          select THEIRS.TASK_ID_ from organism O, ${prefix}ACT_RU_IDENTITYLINK THEIRS
          where THEIRS.GROUP_ID_ = 'organism-' || lower(O.code) and THEIRS.TYPE_ = 'candidate'
          and O.office in
          <foreach item="office" open="(" separator="," close=")"
              collection="@org.filrouge.engine.TaskVisibility@managed(authCheck.authGroupIds)">
            #{office}
          </foreach>
          </if>
        ))
      </if>
      """;

  private TaskVisibility() {}

  /** Whether one of the groups watches over all tasks; called from the mapping. */
  public static boolean overseer(Collection<String> groups) {
    return groups != null && groups.contains(Role.ADMINISTRATOR.group());
  }

  /** Candidate groups whose tasks the caller sees; called from the mapping. */
  public static List<String> seeing(Collection<String> groups) {
    return Stream.concat(
            groups.stream(),
            managed(groups).stream()
                .flatMap(office -> Stream.of("office-" + office, "partner-" + office)))
        .distinct()
        .toList();
  }

  /** The offices whose work the caller watches over; called from the mapping. */
  public static List<String> managed(Collection<String> groups) {
    return groups != null && groups.contains(Role.MANAGER.group())
        ? new Actor("", List.copyOf(groups)).managedOffices()
        : List.of();
  }

  static String mappingsWithoutTask(InputStream mappings) {
    return exchanged(
        text(mappings), "<mapper resource=\"%s\" />".formatted(STOCK_TASK_MAPPING), "");
  }

  static String taskMapping() {
    var stock =
        ProcessEngineConfigurationImpl.class
            .getClassLoader()
            .getResourceAsStream(STOCK_TASK_MAPPING);
    String withoutJoin =
        exchanged(
            text(stock), JOIN_START, JOIN_START.replace(GRANTED, "false &amp;&amp; " + GRANTED));
    return exchanged(withoutJoin, CONTEXTUAL_CHECK, OURS);
  }

  private static String exchanged(String text, String stock, String ours) {
    if (text.indexOf(stock) < 0 || text.indexOf(stock) != text.lastIndexOf(stock)) {
      throw new IllegalStateException(
          "The engine's task mapping has changed: adapt TaskVisibility to this engine version."
              + " Not found exactly once: "
              + stock);
    }
    return text.replace(stock, ours);
  }

  private static String text(InputStream stream) {
    try (stream) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}

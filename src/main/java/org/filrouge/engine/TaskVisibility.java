package org.filrouge.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Set;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.filrouge.task.Role;

/**
 * Who sees a task: its assignee and the members of its candidate groups; managers and
 * administrators see them all, as codes and numbers, to watch over the work. No authorisation row
 * is written per task, and the query starts from the caller's groups: its cost follows what the
 * caller may see, not how many tasks there are (ADR 0004). Those tasks' ids are put in an array,
 * not compared with a subquery: PostgreSQL then always reads tasks by their key, whereas it reads
 * the whole table when it guesses that a caller sees many.
 *
 * <p>The engine offers no hook for this, so its own task mapping is read and two fragments of it
 * are exchanged. The engine's version is fixed; should a fragment be missing, the program does not
 * start.
 */
public final class TaskVisibility {

  static final String STOCK_TASK_MAPPING = "org/camunda/bpm/engine/impl/mapping/entity/Task.xml";

  private static final Set<String> OVERSEERS =
      Set.of(Role.MANAGER.group(), Role.ADMINISTRATOR.group());

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
          <foreach item="group" collection="authCheck.authGroupIds" open="(" separator="," close=")">
            #{group}
          </foreach>
          </if>
        ))
      </if>
      """;

  private TaskVisibility() {}

  /** Whether one of the groups watches over all tasks; called from the mapping. */
  public static boolean overseer(Collection<String> groups) {
    return groups != null && groups.stream().anyMatch(OVERSEERS::contains);
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

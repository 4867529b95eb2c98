package org.filrouge.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What PostgreSQL did to answer a query: which tables it read whole, how many rows it touched. */
public record QueryPlan(JsonNode root, double milliseconds) {

  private static final Set<String> TABLES = Set.of("act_ru_task", "act_ru_identitylink");

  public static QueryPlan of(JdbcClient jdbc, SeenQueries.Seen query) {
    String explained =
        jdbc.sql("explain (analyze, buffers, format json) " + query.sql())
            .params(query.parameters())
            .query(String.class)
            .single();
    try {
      var plan = new ObjectMapper().readTree(explained).get(0);
      return new QueryPlan(plan.path("Plan"), plan.path("Execution Time").asDouble());
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(explained, impossible);
    }
  }

  /** Tables of tasks that were read from end to end. */
  public List<String> readWhole() {
    return nodes(root).stream()
        .filter(node -> node.path("Node Type").asText().contains("Seq Scan"))
        .map(node -> node.path("Relation Name").asText())
        .filter(TABLES::contains)
        .toList();
  }

  /** Rows taken from the tables of tasks, kept or thrown away. */
  public long touched() {
    return nodes(root).stream()
        .filter(
            node ->
                TABLES.contains(node.path("Relation Name").asText())
                    || node.path("Node Type").asText().equals("Bitmap Index Scan"))
        .mapToLong(
            node ->
                Math.round(
                    (node.path("Actual Rows").asDouble()
                            + node.path("Rows Removed by Filter").asDouble()
                            + node.path("Rows Removed by Index Recheck").asDouble())
                        * node.path("Actual Loops").asDouble()))
        .sum();
  }

  /** Pages read, from memory or from disk. */
  public long pages() {
    return root.path("Shared Hit Blocks").asLong() + root.path("Shared Read Blocks").asLong();
  }

  private static List<JsonNode> nodes(JsonNode node) {
    var all = new ArrayList<JsonNode>();
    all.add(node);
    node.path("Plans").forEach(child -> all.addAll(nodes(child)));
    return all;
  }
}

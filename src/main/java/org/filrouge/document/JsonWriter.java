package org.filrouge.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.filrouge.document.Content.Block;
import org.filrouge.document.Content.Facts;
import org.filrouge.document.Content.Part;
import org.filrouge.document.Content.Sentence;
import org.filrouge.document.Content.Table;
import org.filrouge.dossier.Section.Fact;
import org.springframework.stereotype.Component;

/** The same words as data: what the person takes away can be read by another program. */
@Component
class JsonWriter {

  private final ObjectMapper json;

  JsonWriter(ObjectMapper json) {
    this.json = json;
  }

  byte[] written(Content content, Paperwork paperwork) {
    var root = new LinkedHashMap<String, Object>();
    root.put("titre", content.title());
    root.put("dossier", paperwork.file());
    root.put("production", paperwork.produced());
    root.put("introduction", content.introduction());
    root.put("parties", content.parts().stream().map(JsonWriter::part).toList());
    try {
      return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
    } catch (JsonProcessingException fault) {
      throw new IllegalStateException(fault);
    }
  }

  private static Map<String, Object> part(Part part) {
    var node = new LinkedHashMap<String, Object>();
    node.put("titre", part.title());
    node.put("contenu", part.blocks().stream().map(JsonWriter::block).toList());
    return node;
  }

  private static Map<String, Object> block(Block block) {
    var node = new LinkedHashMap<String, Object>();
    if (block instanceof Sentence sentence) {
      node.put("phrase", sentence.words());
    } else if (block instanceof Facts facts) {
      if (facts.title() != null) {
        node.put("sujet", facts.title());
      }
      node.put("faits", facts.facts().stream().map(JsonWriter::fact).toList());
    } else if (block instanceof Table table) {
      node.put("tableau", table.caption());
      node.put("lignes", table.rows().stream().map(row -> line(table.headers(), row)).toList());
    }
    return node;
  }

  private static Map<String, String> fact(Fact fact) {
    var said = new LinkedHashMap<String, String>();
    said.put("quoi", fact.label());
    said.put("valeur", fact.value());
    return said;
  }

  private static Map<String, String> line(List<String> headers, List<String> row) {
    var line = new LinkedHashMap<String, String>();
    for (int i = 0; i < row.size(); i++) {
      line.put(headers.get(i), row.get(i));
    }
    return line;
  }
}

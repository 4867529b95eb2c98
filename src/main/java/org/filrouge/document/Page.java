package org.filrouge.document;

import java.util.Arrays;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.filrouge.document.Content.Block;
import org.filrouge.document.Content.Facts;
import org.filrouge.document.Content.Part;
import org.filrouge.document.Content.Sentence;
import org.filrouge.document.Content.Table;
import org.filrouge.dossier.Section.Fact;
import org.w3c.dom.Element;

/**
 * A document as a tree of elements, never as text that would be parsed: what a person wrote cannot
 * become markup.
 */
final class Page {

  /** Longer than this, a fact stands under its label instead of beside it. */
  private static final int SHORT = 90;

  /** Bounds of a column's share of the page, in characters. */
  private static final int NARROW = 18;

  private static final int WIDE = 48;

  private final org.w3c.dom.Document tree;

  private Page() {
    try {
      tree = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
    } catch (ParserConfigurationException fault) {
      throw new IllegalStateException(fault);
    }
  }

  static org.w3c.dom.Document of(Content content, Paperwork paperwork, String css) {
    var page = new Page();
    var html = page.element("html");
    html.setAttribute("lang", "fr-CA");
    html.appendChild(page.head(content, css));
    html.appendChild(page.body(content, paperwork));
    page.tree.appendChild(html);
    return page.tree;
  }

  private Element head(Content content, String css) {
    var head = element("head");
    head.appendChild(element("title", content.title()));
    meta(head, "subject", content.title());
    meta(head, "author", "Fil rouge");
    head.appendChild(element("style", css));
    var bookmarks = element("bookmarks");
    for (int i = 0; i < content.parts().size(); i++) {
      var bookmark = element("bookmark");
      bookmark.setAttribute("name", clean(content.parts().get(i).title()));
      bookmark.setAttribute("href", "#" + anchor(i));
      bookmarks.appendChild(bookmark);
    }
    head.appendChild(bookmarks);
    return head;
  }

  private Element body(Content content, Paperwork paperwork) {
    var body = element("body");
    var foot = element("div", "Dossier " + paperwork.file() + " — " + content.title());
    foot.setAttribute("class", "foot");
    body.appendChild(foot);
    body.appendChild(element("h1", content.title()));
    body.appendChild(
        classed("produced", "Dossier " + paperwork.file() + ". " + paperwork.produced()));
    content.introduction().forEach(words -> body.appendChild(classed("introduction", words)));
    for (int i = 0; i < content.parts().size(); i++) {
      part(body, content.parts().get(i), anchor(i));
    }
    return body;
  }

  private void part(Element body, Part part, String anchor) {
    var heading = element("h2", part.title());
    heading.setAttribute("id", anchor);
    body.appendChild(heading);
    part.blocks().forEach(block -> block(body, block));
  }

  private void block(Element body, Block block) {
    if (block instanceof Sentence sentence) {
      paragraphs(body, sentence.words());
    } else if (block instanceof Facts facts) {
      if (facts.title() != null) {
        body.appendChild(element("h3", facts.title()));
      }
      facts.facts().forEach(fact -> fact(body, fact));
    } else if (block instanceof Table table) {
      table(body, table);
    }
  }

  private void fact(Element body, Fact fact) {
    boolean beside = fact.value().length() <= SHORT && fact.value().lines().count() == 1;
    var label = element("p");
    label.setAttribute("class", beside ? "fact" : "label");
    label.appendChild(element("strong", fact.label() + (beside ? " : " : "")));
    body.appendChild(label);
    if (beside) {
      label.appendChild(tree.createTextNode(clean(fact.value())));
    } else {
      paragraphs(body, fact.value());
    }
  }

  private void paragraphs(Element body, String words) {
    words
        .lines()
        .filter(line -> !line.isBlank())
        .forEach(line -> body.appendChild(element("p", line)));
  }

  private void table(Element body, Table table) {
    body.appendChild(element("h3", table.caption()));
    var node = element("table");
    node.appendChild(widths(table));
    var head = element("thead");
    head.appendChild(row(table.headers(), true));
    node.appendChild(head);
    var rows = element("tbody");
    table.rows().forEach(cells -> rows.appendChild(row(cells, false)));
    node.appendChild(rows);
    body.appendChild(node);
  }

  /** Room as each column's longest cell asks for it, within reason: words are not cut in two. */
  private Element widths(Table table) {
    var widths = new int[table.headers().size()];
    for (int i = 0; i < widths.length; i++) {
      int longest = table.headers().get(i).length();
      for (var row : table.rows()) {
        longest = Math.max(longest, row.get(i) == null ? 0 : row.get(i).length());
      }
      widths[i] = Math.max(NARROW, Math.min(longest, WIDE));
    }
    int all = Arrays.stream(widths).sum();
    var columns = element("colgroup");
    for (int width : widths) {
      var column = element("col");
      column.setAttribute("style", "width: " + width * 100 / all + "%");
      columns.appendChild(column);
    }
    return columns;
  }

  private Element row(List<String> cells, boolean heading) {
    var row = element("tr");
    for (int i = 0; i < cells.size(); i++) {
      boolean titled = heading || i == 0;
      var cell = element(titled ? "th" : "td");
      if (titled) {
        cell.setAttribute("scope", heading ? "col" : "row");
      }
      if (cells.get(i) == null || cells.get(i).isBlank()) {
        cell.appendChild(element("p", "—"));
      } else {
        paragraphs(cell, cells.get(i));
      }
      row.appendChild(cell);
    }
    return row;
  }

  private void meta(Element head, String name, String value) {
    var meta = element("meta");
    meta.setAttribute("name", name);
    meta.setAttribute("content", clean(value));
    head.appendChild(meta);
  }

  private Element classed(String name, String words) {
    var node = element("p", words);
    node.setAttribute("class", name);
    return node;
  }

  private Element element(String name, String words) {
    var node = element(name);
    node.appendChild(tree.createTextNode(clean(words)));
    return node;
  }

  private Element element(String name) {
    return tree.createElement(name);
  }

  private static String anchor(int part) {
    return "partie-" + (part + 1);
  }

  /** Characters that have no shape on paper are left out; a tab is a space. */
  private static String clean(String words) {
    return words.replace('\t', ' ').replaceAll("[\\p{Cc}\\p{Cs}\\p{Co}&&[^\\n]]", "");
  }
}

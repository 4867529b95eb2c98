package org.filrouge.task;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

/** People's words in the texts that forms show. */
class MarkdownTest {

  @Test
  void peoplesWordsFormatNothing() {
    assertThat(Markdown.plain("*a* [b](c) <d> & e_f").source())
        .isEqualTo("&#42;a&#42; &#91;b&#93;(c) &#60;d&#62; &#38; e&#95;f");
    assertThat(Markdown.plain("# Titre").source()).isEqualTo("&#35; Titre");
    assertThat(Markdown.plain("12. Douze").source()).isEqualTo("&#49;2. Douze");
    assertThat(Markdown.plain("http://a.ca ou www.b.ca").source())
        .isEqualTo("http&#58;//a.ca ou www&#46;b.ca");
  }

  @Test
  void ordinarySentencesStayReadableAsTheyAre() {
    String sentence = "Le 14 mai 2026, l'atelier (3 h) : elle y était; « oui », dit-elle.";
    assertThat(Markdown.plain(sentence).source()).isEqualTo(sentence);
  }

  @Test
  void everyLineIsKept() {
    assertThat(Markdown.plain("un\r\n- deux\n\n# trois\n").source())
        .isEqualTo("un<br>- deux<br><br># trois");
  }

  @Test
  void oursFormatsAndWhatFillsItDoesNot() {
    assertThat(Markdown.of("**Motif** : %s", "**gras**").source())
        .isEqualTo("**Motif** : &#42;&#42;gras&#42;&#42;");
    assertThat(Markdown.list(List.of(Markdown.plain("- a\nb"), Markdown.of("*c*"))).source())
        .isEqualTo("- &#45; a<br>b\n- *c*");
  }

  @Test
  void onlyWhatATextShowsIsReadAsMarkdown() throws Exception {
    var form =
        FormSchema.of(
            new ObjectMapper()
                .readTree(
                    """
                    {"id": "f", "components": [
                      {"type": "text", "text": "**{{ said }}**"},
                      {"type": "textarea", "key": "answer", "label": "Réponse"}]}
                    """));
    assertThat(form.shows("said", "<b>x</b>")).isEqualTo("&#60;b&#62;x&#60;/b&#62;");
    assertThat(form.shows("said", Markdown.of("**x**"))).isEqualTo("**x**");
    assertThat(form.shows("answer", "<b>x</b>")).isEqualTo("<b>x</b>");
    assertThat(form.shows("said", 3)).isEqualTo(3);
  }
}

package org.filrouge.document;

import java.util.List;
import java.util.Map;
import org.filrouge.document.Content.Part;
import org.filrouge.dossier.Reading;
import org.filrouge.dossier.Row;
import org.filrouge.dossier.Rows;
import org.filrouge.dossier.Section.Fact;
import org.springframework.stereotype.Component;

/** The end of the person's own copy: shared notes, what happened, who read, what is left out. */
@Component
class OwnCopyStory {

  private static final String OURS =
      " in (select p.id from pathway p where p.file_number = ? and p.office = ?)";

  private static final Map<String, String> READERS =
      Map.of(
          "HAND_OVER", "Qui offre une mesure, selon votre consentement",
          "DOSSIER_OFFICE", "{{WordTheOffice}} qui répond de votre dossier",
          "DOSSIER_ORGANISM_WITH_CONSENT", "{{WordThePartner}}, selon votre consentement",
          "DOSSIER_ORGANISM_BEFORE_CONSENT", "{{WordThePartner}}, sans votre identité",
          "DOSSIER_FORMER_ORGANISM", "{{WordThePartner}} que vous avez quitté, pour un temps",
          "DOSSIER_ORGANISM_WITHOUT_PLACE",
              "Un {{wordPartner}} sans place pour vous : rien n'a été montré",
          "DOSSIER_PARTNER", "Un partenaire : il a su que sa demande était reçue",
          "DOSSIER_REFUSED", "Quelqu'un d'autre : lecture refusée",
          "CASE_LOAD", "Votre nom dans la liste des personnes suivies");

  private final Rows rows;

  OwnCopyStory(Rows rows) {
    this.rows = rows;
  }

  List<Part> parts(Reading reading) {
    return List.of(notes(reading), story(reading), readings(reading), leftOut());
  }

  /** Shared notes only: a working note helps a team think, and stays with it (R132-134). */
  private Part notes(Reading reading) {
    var part = Part.titled("Les notes partagées");
    of(
            "select n.*, coalesce(o.name, '{{wordTeam}}') as team from note n left join organism o"
                + " on o.code = n.organism_code where n.shared and n.pathway_id"
                + OURS
                + " order by n.id",
            reading)
        .forEach(
            row ->
                part.facts(
                    null,
                    List.of(
                        new Fact(
                            "%s (%s)"
                                .formatted(row.dayBy("written_at", "written_by"), row.text("team")),
                            row.text("words")))));
    return part.build("Aucune note partagée.");
  }

  private Part story(Reading reading) {
    var lines = of("select * from timeline where pathway_id" + OURS + " order by id", reading);
    return Part.titled("Ce qui s'est passé")
        .table(
            "Du plus ancien au plus récent",
            List.of("Date", "Ce qui s'est passé", "Par"),
            lines.stream()
                .map(row -> List.of(row.day("at"), row.text("line"), row.person("actor")))
                .toList())
        .build("Rien encore.");
  }

  private Part readings(Reading reading) {
    var readings =
        of(
            "select what, count(*) as times, max(at) as latest from access_log where pathway_id"
                + OURS
                + " group by what order by what",
            reading);
    return Part.titled("Qui a lu votre dossier")
        .table(
            "Chaque lecture est notée",
            List.of("Qui", "Combien de fois", "La dernière fois"),
            readings.stream()
                .map(row -> List.of(who(row), row.text("times"), row.day("latest")))
                .toList())
        .build("Personne encore.");
  }

  private static String who(Row row) {
    String what = row.text("what");
    return READERS.getOrDefault(
        what, what.startsWith("DOCUMENT_") ? "Un document produit pour le lire" : "Une lecture");
  }

  private static Part leftOut() {
    return Part.saying(
        "Ce qui n'est pas dans cette copie",
        "Les notes de travail que chaque équipe garde pour elle, {{wordToTheOffice}} comme chez les"
            + " {{wordPartners}}.",
        "Les noms des personnes invitées à une rencontre à votre sujet, et ce qui pourrait parler de quelqu'un"
            + " d'autre que vous, comme la vérification faite si deux dossiers se ressemblaient.",
        "Ce qui est gardé ailleurs, s'il y a lieu : demandez-y votre copie.");
  }

  private List<Row> of(String sql, Reading reading) {
    return rows.all(sql, reading.fileNumber(), reading.file().text("office"));
  }
}

package org.filrouge.browser;

import java.time.LocalDate;
import java.util.List;
import org.filrouge.calendar.WorkingDays;

/** The steps of a pathway, each through its page, as the person who does it. */
class Story {

  private final Tasklist agent;
  private final Tasklist organism;
  private final LocalDate today = LocalDate.now(WorkingDays.QUEBEC);
  private String file;

  Story(Tasklist agent, Tasklist organism) {
    this.agent = agent;
    this.organism = organism;
  }

  /** The same pathway, with another organism's staff. */
  Story with(Tasklist other) {
    var story = new Story(agent, other);
    story.file = file;
    return story;
  }

  /** The organism asks, the agent decides to look elsewhere. */
  Story reoriented() {
    organism.startProcess("Réorientation");
    organism
        .form()
        .choose("Dossier", file.replaceAll("^\\D*(\\d+).*$", "$1"))
        .choose("Qui le demande ?", "La personne")
        .fill("Motif de la demande", "Les ateliers du matin ne conviennent plus.")
        .fill("Ce qui est souhaité", "Un petit groupe, en après-midi.");
    organism.screenshot("demander-une-reorientation").send();
    mine("Décider de la réorientation")
        .choose("Votre décision", "Chercher une place dans un autre organisme")
        .fill("Motif de la décision", "Un milieu plus petit répondra mieux à ce qui avance.");
    agent.screenshot("decider-de-la-reorientation").complete();
    return this;
  }

  Story referred(String lastName, String firstName) {
    agent.startProcess("Référence");
    agent
        .form()
        .fill("Nom de famille", lastName)
        .fill("Prénom", firstName)
        .fill("Date de naissance", LocalDate.of(1984, 5, 14))
        .choose("Sexe", "Femme")
        .fill("Municipalité", "Rouyn-Noranda")
        .fill("Demande de la personne", "Reprendre confiance avant de chercher un emploi")
        .agree("La personne est d'accord");
    agent.screenshot("reference").send().openFilter("Mes tâches");
    file = agent.newestFile("Évaluer la situation");
    return this;
  }

  Story assessed() {
    mine("Évaluer la situation")
        .choose("Aide financière reçue", "Aide sociale")
        .choose("Contraintes à l'emploi reconnues", "Contraintes temporaires")
        .choose("La personne est-elle éloignée du marché du travail ?", "Oui")
        .choose("Des difficultés l'empêchent-elles d'entreprendre une mesure d'emploi ?", "Oui")
        .fill("Situation de la personne", "Sans emploi depuis six ans; l'autobus est rare.")
        .fill("Motivation", "Vient d'elle-même et nomme ce qu'elle veut essayer.")
        .choose("Profession", "Loin")
        .choose("Marché", "À mi-chemin")
        .choose("Personne", "Loin")
        .tick("Caractéristiques présentes aujourd'hui", "Longue absence du marché du travail");
    agent.screenshot("evaluer-la-situation").complete();
    return this;
  }

  Story decided() {
    mine("Décider de l'admissibilité").choose("Votre décision", "Admissible");
    agent.screenshot("decider-de-l-admissibilite").complete();
    return this;
  }

  Story needsEvaluated() {
    mine("Évaluer les besoins")
        .fill("Ressources personnelles", "Fidèle à ses engagements; aime cuisiner.")
        .fill("Conditions de vie", "Logement stable; sans voiture.")
        .fill("Vie sociale", "Plus à l'aise en petit groupe.")
        .tick("Ce qui fait obstacle aujourd'hui", "Isolement")
        .tick("Besoins matériels", "Transport")
        .tick("Objectifs recherchés", "Gagner en autonomie")
        .choose("Rythme pour commencer", "Des demi-journées");
    agent.screenshot("evaluer-les-besoins").complete();
    return this;
  }

  Story referralPrepared() {
    mine("Préparer la référence")
        .fill("Formation", "Secondaire III")
        .fill("Expérience de travail", "Quatre ans de service à la clientèle")
        .fill("Compétences", "Accueil, organisation, patience")
        .fill("Obstacles", "Isolement, transport")
        .fill("Ressources disponibles", "Une sœur présente")
        .fill("Objectifs poursuivis", "Développer son autonomie")
        .fill("Lien entre ces objectifs et l'intervention", "Ateliers en petit groupe")
        .fill("Début prévu", today.plusDays(14))
        .fill("Fin estimée", today.plusMonths(12));
    agent.screenshot("preparer-la-reference").complete();
    return this;
  }

  Story proposedTo(String organismName) {
    mine("Proposer un organisme")
        .choose("Organisme proposé", organismName)
        .fill("Motif du choix", "Ses services répondent aux objectifs.");
    agent.screenshot("proposer-un-organisme").complete();
    return this;
  }

  Story offerOpened() {
    organism
        .openFilter("À prendre en charge")
        .openTask("Répondre à l'offre de place" + file)
        .takeCharge();
    return this;
  }

  Story offerAccepted() {
    organism
        .openForm()
        .choose("Votre réponse", "Accepter")
        .fill("Date du début", today)
        .fill("Fin estimée", today.plusMonths(12))
        .fill("Palier 1 : à compter du", today)
        .fill("Palier 1 : heures par semaine", "6")
        .fill("Palier 2 : à compter du", today.plusWeeks(6))
        .fill("Palier 2 : heures par semaine", "12");
    organism.screenshot("repondre-a-l-offre").complete();
    return this;
  }

  Story consented() {
    var form =
        mine("Consigner le consentement")
            .choose("Réponse de la personne", "La personne a signé le consentement");
    for (String information :
        List.of(
            "Identité",
            "Demande",
            "Acquis",
            "Besoins",
            "Autres renseignements",
            "Objectifs",
            "Dates")) {
      form.tick("Renseignements que la personne accepte d'échanger", information);
    }
    form.fill("Signé le", today)
        .fill("À quoi serviront ces renseignements", "Préparer l'accueil")
        .fill("Où le formulaire signé est gardé", "Classeur du bureau, tiroir 2");
    agent.screenshot("consigner-le-consentement").complete();
    return this;
  }

  Story firstDayOpened() {
    organism.openFilter("À prendre en charge").openTask("Consigner la première journée" + file);
    return this;
  }

  Story firstDayRecorded() {
    organism.takeCharge();
    organism
        .openForm()
        .choose("Qu'en est-il de la première journée ?", "La personne est venue")
        .fill("Jour où la personne est venue", today);
    organism.screenshot("consigner-la-premiere-journee").complete();
    return this;
  }

  /** How a card names the file. */
  String file() {
    return file;
  }

  private FormPage mine(String title) {
    return agent.openFilter("Mes tâches").openTask(title + file).form();
  }
}

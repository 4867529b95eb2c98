package org.filrouge.demo;

import static org.filrouge.demo.DemoActs.AGATHE;
import static org.filrouge.demo.DemoActs.ANTOINE;
import static org.filrouge.demo.DemoActs.ODILE;
import static org.filrouge.demo.DemoActs.OMAR;
import static org.filrouge.demo.DemoActs.PAULE;

import java.time.LocalDate;
import java.util.List;
import org.filrouge.calendar.WorkingDays;
import org.filrouge.demo.DemoActs.Someone;
import org.filrouge.demo.DemoTheatre.Player;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Invented people, one at every stage, so that nobody's first look meets an empty list. */
@Component
@Profile("demo")
class DemoStories {

  private static final String CRJ = "CRJ";
  private static final String VISION = "VISION-TRAVAIL";
  private static final String ENGAGEMENT = "ENGAGEMENT-JEUNESSE";
  private static final Player STAFF_OF_ENGAGEMENT =
      new Player("personnel.engagement", List.of("organism-staff", "organism-engagement-jeunesse"));

  private final DemoTheatre theatre;
  private final DemoActs acts;
  private final DemoParticipation participation;
  private final DemoMonths months;
  private final DemoEndings endings;
  private final DemoTransition transitions;
  private final DemoAfter afterwards;
  private final WorkingDays calendar;

  DemoStories(
      DemoTheatre theatre,
      DemoActs acts,
      DemoParticipation participation,
      DemoMonths months,
      DemoEndings endings,
      DemoTransition transitions,
      DemoAfter afterwards,
      WorkingDays calendar) {
    this.theatre = theatre;
    this.acts = acts;
    this.participation = participation;
    this.months = months;
    this.endings = endings;
    this.transitions = transitions;
    this.afterwards = afterwards;
    this.calendar = calendar;
  }

  /** Plays every story, oldest first, then gives the clock back. */
  void play() {
    var today = theatre.today();
    try {
      watchedOver(today);
      participating(today);
      reviewing(today);
      organismFull(today);
      offered(today);
      arriving(today);
      reoriented(today);
      away(today);
      leaving(today);
      transitions.play(today);
      afterwards.play(today);
    } finally {
      theatre.curtain();
    }
  }

  /** A review that is late, and a case study called to see what would help. */
  private void watchedOver(LocalDate today) {
    var gilles = someone("Gilles", "Vachon", "1972-11-08", "M", "Sortir de chez lui.");
    long pathway = placed(ANTOINE, gilles, OMAR, VISION, today.minusDays(372));
    theatre.on(today.minusDays(3), () -> acts.caseStudyCalled(ANTOINE, pathway, today.plusDays(4)));
  }

  private void participating(LocalDate today) {
    var carole =
        someone("Carole", "Larouche", "1971-09-03", "F", "Retrouver un rythme et un milieu.");
    long settled = placed(AGATHE, carole, ODILE, CRJ, today.minusDays(342));
    var denis =
        someone("Denis", "Cloutier", "1966-01-27", "M", "Se rendre utile et voir du monde.");
    long proposed = placed(ANTOINE, denis, OMAR, VISION, today.minusDays(64));
    planned(settled, proposed, today);
    var huguette = someone("Huguette", "Lapierre", "1979-05-30", "F", "Continuer ainsi.");
    theatre.on(
        today.minusDays(30),
        () -> {
          long pathway = acts.converted(AGATHE, huguette, VISION, today.minusYears(2));
          acts.needsEvaluated(AGATHE, pathway);
        });
  }

  /** Reviews asked for early: one is decided, one waits for its decision. */
  private void reviewing(LocalDate today) {
    var ginette = someone("Ginette", "Bolduc", "1972-11-19", "F", "Retrouver confiance en soi.");
    long decided = placed(ANTOINE, ginette, OMAR, VISION, today.minusDays(180));
    theatre.on(today.minusDays(20), () -> participation.reviewAsked(OMAR, decided));
    theatre.on(today.minusDays(12), () -> participation.assessed(OMAR, decided));
    theatre.on(today.minusDays(9), () -> participation.reviewDecided(ANTOINE, decided));
    var paul = someone("Paul-Émile", "Wabie", "1980-03-08", "M", "Apprendre à son rythme.");
    long waiting = placed(AGATHE, paul, ODILE, CRJ, today.minusDays(150));
    theatre.on(today.minusDays(10), () -> participation.reviewAsked(AGATHE, waiting));
    theatre.on(today.minusDays(2), () -> participation.assessed(ODILE, waiting));
  }

  /** A plan in force, and one that waits for its agent's answer. */
  private void planned(long settled, long proposed, LocalDate today) {
    theatre.on(today.minusDays(330), () -> participation.planProposed(ODILE, settled));
    theatre.on(today.minusDays(327), () -> participation.planAgreed(AGATHE, settled));
    theatre.on(today.minusDays(2), () -> participation.planProposed(OMAR, proposed));
  }

  /** Engagement jeunesse has no place left: the next person waits, the list has an order. */
  private void organismFull(LocalDate today) {
    List.of(
            someone("Marc-Olivier", "Beaudoin", "2002-03-14", "M", "Se préparer à travailler."),
            someone("Léa", "Kistabish", "2004-11-02", "F", "Apprendre l'ordinateur."),
            someone("Samuel", "Perron", "2001-07-19", "M", "Parler devant un groupe."),
            someone("Jade", "Mowatt", "2003-12-08", "F", "Reprendre ses études un jour."))
        .forEach(who -> placed(AGATHE, who, STAFF_OF_ENGAGEMENT, ENGAGEMENT, today.minusDays(40)));
    var alex = someone("Alex", "Frigon", "2005-02-21", "X", "Se faire un réseau.");
    theatre.on(today.minusDays(6), () -> acts.proposed(ANTOINE, ready(ANTOINE, alex), ENGAGEMENT));
  }

  private void offered(LocalDate today) {
    var line = someone("Line", "Paquette", "1968-10-11", "F", "Reprendre confiance en groupe.");
    theatre.on(
        workingDaysBefore(today, 11),
        () -> {
          long pathway = ready(AGATHE, line);
          acts.proposed(AGATHE, pathway, VISION);
          theatre.takesCharge(OMAR, pathway, "userTask_answerOffer");
        });
    var nadia = someone("Nadia", "Haddad", "1985-04-25", "F", "Améliorer son français.");
    theatre.on(workingDaysBefore(today, 6), () -> acts.proposed(AGATHE, ready(AGATHE, nadia), CRJ));
    var mario = someone("Mario", "Bédard", "1974-06-16", "M", "Bâtir un projet à sa mesure.");
    theatre.on(
        today.minusDays(3),
        () -> {
          long pathway = ready(AGATHE, mario);
          acts.proposed(AGATHE, pathway, VISION);
          acts.accepted(OMAR, pathway);
        });
    var sylvie = someone("Sylvie", "Gauthier", "1990-08-09", "F", "Sortir de l'isolement.");
    theatre.on(
        today.minusDays(8),
        () -> {
          long pathway = ready(AGATHE, sylvie);
          acts.proposed(AGATHE, pathway, CRJ);
          acts.accepted(ODILE, pathway);
          acts.consented(AGATHE, pathway);
          theatre.takesCharge(ODILE, pathway, "userTask_recordFirstDay");
        });
    var steeve = someone("Steeve", "Trottier", "1982-02-05", "M", "Réapprendre à s'organiser.");
    theatre.on(today.minusDays(1), () -> ready(AGATHE, steeve));
  }

  /** One request to decide, one search under way: the former place is kept meanwhile (R80). */
  private void reoriented(LocalDate today) {
    var ginette = someone("Ginette", "Mercier", "1969-02-14", "F", "Changer d'air sans reculer.");
    long asked = placed(AGATHE, ginette, OMAR, VISION, today.minusDays(150));
    theatre.on(today.minusDays(2), () -> acts.reorientationAsked(OMAR, asked));
    var luc = someone("Luc", "Ouellette", "1981-10-03", "M", "Travailler de ses mains.");
    long decided = placed(ANTOINE, luc, ODILE, CRJ, today.minusDays(200));
    theatre.on(
        today.minusDays(1),
        () -> {
          acts.reorientationAsked(ODILE, decided);
          acts.reoriented(ANTOINE, decided);
        });
  }

  private void arriving(LocalDate today) {
    var yvon = someone("Yvon", "Thériault", "1988-12-22", "M", "Trouver un emploi bientôt.");
    theatre.on(
        today.minusDays(20),
        () -> {
          long pathway = acts.referred(ANTOINE, yvon);
          acts.situationAssessed(ANTOINE, pathway, false);
          acts.directedElsewhere(ANTOINE, pathway);
        });
    var real = someone("Réal", "Pomerleau", "1963-03-30", "M", "Ne plus rester seul.");
    theatre.on(
        today.minusDays(12),
        () -> acts.situationAssessed(AGATHE, acts.referred(AGATHE, real), true));
    var fatou = someone("Fatou", "Ndiaye", "1995-01-18", "F", "Faire reconnaître ce qu'elle sait.");
    theatre.on(
        today.minusDays(2),
        () ->
            acts.recruited(
                ODILE,
                fatou,
                "Rencontrée trois fois. Progresse vite en petit groupe; l'écrit la retient encore."));
    var kevin = someone("Kevin", "Lacasse", "1999-09-27", "M", "");
    theatre.on(
        today.minusDays(1),
        () ->
            acts.screened(
                PAULE,
                kevin,
                "Fréquente notre milieu depuis l'automne; dit vouloir une routine et un lieu où aller."));
    var ghislaine = someone("Ghislaine", "Aubé", "1977-07-07", "F", "Apprendre à gérer le stress.");
    theatre.on(today.minusDays(4), () -> admitted(AGATHE, ghislaine));
    var jocelyne = someone("Jocelyne", "Rivard", "1969-05-12", "F", "Reprendre goût à apprendre.");
    theatre.on(today, () -> acts.referred(AGATHE, jocelyne));
    // The same Carole, spelled otherwise: an agent has to settle it.
    var again = someone("Carolle", "Larouche", "1971-09-03", "F", "Changer de milieu.");
    theatre.on(today, () -> acts.recruited(OMAR, again, "S'est présentée à notre atelier ouvert."));
  }

  /** Two absences: one whose place is kept, one about which the agent has to decide. */
  private void away(LocalDate today) {
    var manon = someone("Manon", "Racicot", "1981-06-24", "F", "Retrouver les autres.");
    long kept = placed(AGATHE, manon, ODILE, CRJ, today.minusDays(120));
    theatre.on(
        today.minusDays(20),
        () -> {
          months.noted(ODILE, kept, "SHARED", "A choisi l'atelier de cuisine; y vient à pied.");
          months.noted(ODILE, kept, "PRIVATE", "Prévoir un jumelage à son retour.");
          months.suspended(ODILE, kept, today.minusDays(20), today.plusDays(10));
          months.placeKept(AGATHE, kept);
        });
    var luc = someone("Luc", "Bisaillon", "1976-02-11", "M", "Se remettre en mouvement.");
    long undecided = placed(AGATHE, luc, OMAR, VISION, today.minusDays(90));
    theatre.on(
        today.minusDays(1),
        () -> months.suspended(OMAR, undecided, today.minusDays(1), today.plusDays(30)));
  }

  /** A second exchange to answer, a report to write, another to answer; one who left. */
  private void leaving(LocalDate today) {
    var bernard = someone("Bernard", "Cossette", "1978-09-12", "M", "Apprendre un métier.");
    long ready = placed(ANTOINE, bernard, OMAR, VISION, today.minusDays(210));
    theatre.on(today.minusDays(50), () -> endings.seemsReady(OMAR, ready));
    theatre.on(today.minusDays(46), () -> endings.notReadyYet(ANTOINE, OMAR, ready));
    theatre.on(today.minusDays(1), () -> endings.seemsReady(OMAR, ready));
    var emilie = someone("Émilie", "Turcotte", "1993-04-02", "F", "Reprendre ses études.");
    long studies = placed(ANTOINE, emilie, ODILE, CRJ, today.minusDays(230));
    theatre.on(today.minusDays(2), () -> endings.studies(ANTOINE, studies));
    var nathalie = someone("Nathalie", "Rancourt", "1984-06-21", "F", "Retrouver un travail.");
    long work = placed(AGATHE, nathalie, ODILE, CRJ, today.minusDays(260));
    theatre.on(today.minusDays(9), () -> endings.hired(ODILE, work));
    theatre.on(today.minusDays(2), () -> endings.reported(ODILE, work, "FOLLOW_UP", "KEEP"));
    var rejean = someone("Réjean", "Audet", "1965-01-16", "M", "Sortir de l'isolement.");
    long elsewhere = placed(AGATHE, rejean, OMAR, VISION, today.minusDays(190));
    theatre.on(today.minusDays(12), () -> endings.askedElsewhere(OMAR, elsewhere));
    theatre.on(today.minusDays(1), () -> endings.endedElsewhere(AGATHE, OMAR, elsewhere));
  }

  private long admitted(Player agent, Someone who) {
    long pathway = acts.referred(agent, who);
    acts.situationAssessed(agent, pathway, true);
    acts.eligible(agent, pathway);
    return pathway;
  }

  private long ready(Player agent, Someone who) {
    long pathway = admitted(agent, who);
    acts.needsEvaluated(agent, pathway);
    acts.referralPrepared(agent, pathway);
    return pathway;
  }

  private long placed(
      Player agent, Someone who, Player staff, String organism, LocalDate firstDay) {
    long[] pathway = new long[1];
    theatre.on(
        firstDay.minusDays(7),
        () -> {
          pathway[0] = ready(agent, who);
          acts.proposed(agent, pathway[0], organism);
          acts.accepted(staff, pathway[0]);
          acts.consented(agent, pathway[0]);
        });
    theatre.on(firstDay, () -> acts.firstDay(staff, pathway[0]));
    return pathway[0];
  }

  private static Someone someone(
      String first, String last, String birth, String sex, String demand) {
    return new Someone(first, last, birth, sex, "Rouyn-Noranda", demand);
  }

  private LocalDate workingDaysBefore(LocalDate day, int days) {
    var before = day;
    for (int left = days; left > 0; ) {
      before = before.minusDays(1);
      left -= calendar.isWorkingDay(before) ? 1 : 0;
    }
    return before;
  }
}

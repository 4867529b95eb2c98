package org.filrouge.demo;

import java.util.List;
import org.filrouge.demo.DemoAccounts.Account;

/** Invented colleagues; any likeness to real ones is chance. */
public final class DemoPeople {

  static final List<Account> ACCOUNTS =
      List.of(
          new Account(
              "agathe.roy", "Agathe", "Roy", "agente", List.of("agents", "office-rouyn-noranda")),
          new Account(
              "antoine.gagnon",
              "Antoine",
              "Gagnon",
              "agent",
              List.of("agents", "office-rouyn-noranda")),
          new Account(
              "odile.lavoie",
              "Odile",
              "Lavoie",
              "organisme : Centre ressources jeunesse",
              List.of("organism-staff", "organism-crj")),
          new Account(
              "omar.diallo",
              "Omar",
              "Diallo",
              "organisme : Vision-Travail",
              List.of("organism-staff", "organism-vision-travail")),
          new Account(
              "paule.ouellet",
              "Paule",
              "Ouellet",
              "partenaire du réseau",
              List.of("partners", "partner-rouyn-noranda")),
          new Account(
              "maude.bergeron",
              "Maude",
              "Bergeron",
              "gestionnaire",
              List.of("managers", "managers-rouyn-noranda")),
          new Account(
              "nathalie.lambert",
              "Nathalie",
              "Lambert",
              "Pro Action : conseillère, Mons et Quaregnon",
              List.of("agents", "office-pro-action-mons-borinage")),
          new Account(
              "mehdi.amrani",
              "Mehdi",
              "Amrani",
              "Pro Action : jobcoach, Dour et Boussu",
              List.of("agents", "office-pro-action-mons-borinage")),
          new Account(
              "mireille.dubois",
              "Mireille",
              "Dubois",
              "Pro Action : gestionnaire",
              List.of("managers", "managers-pro-action-mons-borinage")),
          new Account("anais.fortin", "Anaïs", "Fortin", "analyste", List.of("analysts")),
          new Account("admin.demo", "Adèle", "Morin", "administration", List.of("camunda-admin")));

  private DemoPeople() {}

  /** Their user ids, which production refuses to find. */
  public static List<String> ids() {
    return ACCOUNTS.stream().map(Account::id).toList();
  }
}

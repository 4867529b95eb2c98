package org.filrouge.dossier;

import java.util.Optional;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.needs.Obstacle;
import org.filrouge.profiling.ContractEntries;
import org.filrouge.profiling.ContractEntry;
import org.filrouge.profiling.Profilings;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The contract that ended and the profile made then; the office alone reads it (R20, R45). */
@Component
@Order(35)
class ProfilingSection implements DossierSection {

  private final ContractEntries entries;
  private final Profilings profilings;

  ProfilingSection(ContractEntries entries, Profilings profilings) {
    this.entries = entries;
    this.profilings = profilings;
  }

  /** No profile without the contract that opened the door: most files ask no further. */
  @Override
  public Optional<Section> forOffice(Reading reading) {
    return entries
        .latestOfFile(reading.fileNumber())
        .flatMap(contract -> profiled(contract, reading.fileNumber()));
  }

  private Optional<Section> profiled(ContractEntry contract, long file) {
    var section =
        Section.titled("Profil à l'entrée")
            .fact("Contrat", contract.kind().label() + ", fin le " + FrenchDate.of(contract.end()))
            .fact("Lieu de travail", contract.employer());
    profilings
        .latestOfFile(file)
        .ifPresent(
            profile ->
                section
                    .fact("Profil du", FrenchDate.of(profile.profiledAt()))
                    .fact("Tranche d'âge ce jour-là", profile.ageBand().label())
                    .fact("Freins encore à lever", Obstacle.labels(profile.barriers()))
                    .fact("Ce qui aiderait à les lever", profile.barriersNote())
                    .fact("Formation", profile.training())
                    .fact("Expérience de travail", profile.workExperience())
                    .fact("Compétences", profile.competencies())
                    .fact("Ressources", profile.resources())
                    .fact("Objectif réaliste", profile.objective()));
    return section.build();
  }
}

package org.filrouge.consent;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.filrouge.consent.Organisms.Organism;
import org.filrouge.participant.Pathway;
import org.filrouge.task.FieldError;
import org.springframework.stereotype.Component;

/** Consents for whoever is to receive a file without holding a place: a measure (R34, R129). */
@Component
public class ProviderConsents {

  private static final String PURPOSE = "Accueillir la personne dans la mesure choisie avec elle";

  private final Consents consents;
  private final ConsentFacts facts;

  ProviderConsents(Consents consents, ConsentFacts facts) {
    this.consents = consents;
    this.facts = facts;
  }

  /** What the fields of the signed form open with. */
  public Map<String, Object> defaults() {
    var values = new HashMap<>(ConsentDefaults.on(consents.today()));
    values.put("purpose", PURPOSE);
    return values;
  }

  /** Records the signed form; or says why it cannot count, and then nothing has changed. */
  public List<FieldError> signed(
      Pathway pathway, String provider, String providerName, SignedForm form, String actor) {
    var signing =
        new ConsentFacts.Signing(
            pathway.id(), pathway.fileNumber(), new Organism(provider, providerName), actor);
    return facts.signed(signing, form);
  }
}

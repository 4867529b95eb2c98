package org.filrouge.transition;

import java.util.List;
import org.filrouge.office.Office;
import org.filrouge.office.Offices;
import org.filrouge.office.StartTableLoad;
import org.springframework.stereotype.Component;

/** A manager puts the office's measures in force (R116). */
@Component
class StartMeasuresLoad extends StartTableLoad {

  private final MeasuresLoad measures;

  StartMeasuresLoad(MeasuresLoad measures, Offices offices) {
    super(offices);
    this.measures = measures;
  }

  @Override
  protected List<String> loaded(String csv, Office office, String actor) {
    return measures.loaded(csv, office.code(), actor);
  }
}

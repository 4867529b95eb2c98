package org.filrouge.organism;

import java.util.List;
import org.filrouge.office.Office;
import org.filrouge.office.Offices;
import org.filrouge.office.StartTableLoad;
import org.springframework.stereotype.Component;

/** A manager puts the office's directory of organisms in force (R116). */
@Component
class StartDirectoryLoad extends StartTableLoad {

  private final DirectoryLoad directory;

  StartDirectoryLoad(DirectoryLoad directory, Offices offices) {
    super(offices);
    this.directory = directory;
  }

  @Override
  protected List<String> loaded(String csv, Office office, String actor) {
    return directory.loaded(csv, office.code(), actor);
  }
}

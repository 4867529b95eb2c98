package org.filrouge.placement;

import static org.filrouge.needs.ProgrammeObjective.ACTIVE_MEASURES;
import static org.filrouge.needs.ProgrammeObjective.AUTONOMY;
import static org.filrouge.needs.ProgrammeObjective.BENEFITS_OF_EMPLOYABILITY;
import static org.filrouge.needs.ProgrammeObjective.COMMUNITY_RESOURCES;
import static org.filrouge.needs.ProgrammeObjective.DIFFICULTIES;
import static org.filrouge.needs.ProgrammeObjective.SKILLS_AND_ATTITUDES;
import static org.filrouge.needs.ProgrammeObjective.SOCIO_PROFESSIONAL_PROJECT;
import static org.filrouge.needs.ProgrammeObjective.SUPPORT_NETWORK;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.filrouge.needs.ProgrammeObjective;
import org.filrouge.organism.Service;

/** Which programme objectives a service serves (R51-58), as the guide of the directory tells. */
final class Fit {

  private Fit() {}

  static Set<ProgrammeObjective> served(Collection<Service> services) {
    var served = EnumSet.noneOf(ProgrammeObjective.class);
    services.forEach(service -> served.addAll(served(service)));
    return served;
  }

  private static Set<ProgrammeObjective> served(Service service) {
    return switch (service) {
      case FORMATIVE -> EnumSet.of(SKILLS_AND_ATTITUDES, AUTONOMY);
      case LITERACY -> EnumSet.of(SKILLS_AND_ATTITUDES, ACTIVE_MEASURES);
      case DIGITAL -> EnumSet.of(AUTONOMY, ACTIVE_MEASURES);
      case SOCIAL -> EnumSet.of(SKILLS_AND_ATTITUDES, DIFFICULTIES, SUPPORT_NETWORK);
      case WORKSHOP -> EnumSet.of(SKILLS_AND_ATTITUDES, BENEFITS_OF_EMPLOYABILITY);
      case BUDGET -> EnumSet.of(DIFFICULTIES, AUTONOMY);
      case STRESS -> EnumSet.of(DIFFICULTIES);
      case RIGHTS -> EnumSet.of(AUTONOMY, COMMUNITY_RESOURCES);
      case NETWORK -> EnumSet.of(COMMUNITY_RESOURCES, SUPPORT_NETWORK);
      case CAREER -> EnumSet.of(BENEFITS_OF_EMPLOYABILITY, SOCIO_PROFESSIONAL_PROJECT);
      case PRE_EMPLOYMENT -> EnumSet.of(BENEFITS_OF_EMPLOYABILITY, ACTIVE_MEASURES);
    };
  }
}

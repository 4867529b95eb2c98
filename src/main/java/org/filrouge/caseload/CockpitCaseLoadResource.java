package org.filrouge.caseload;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.camunda.bpm.cockpit.plugin.resource.AbstractCockpitPluginRootResource;

/** Answers « Révisions à venir » in Cockpit, to managers; the session says who asks. */
@Path("plugin/" + CaseLoadPlugin.ID)
public class CockpitCaseLoadResource extends AbstractCockpitPluginRootResource {

  public CockpitCaseLoadResource() {
    super(CaseLoadPlugin.ID);
  }

  /** The counts of the offices the caller manages, or 403 with a French sentence. */
  @GET
  @Path("default/reviews")
  @Produces(MediaType.APPLICATION_JSON)
  public Response reviews() {
    return CaseLoadAnswers.of(servletContext).counts();
  }

  /** The numbers behind a manager's count. */
  @GET
  @Path("default/reviews/behind")
  @Produces(MediaType.APPLICATION_JSON)
  public Response behind(
      @QueryParam("by") String by, @QueryParam("code") String code, @QueryParam("due") String due) {
    return CaseLoadAnswers.of(servletContext).behind(by, code, due);
  }
}

package org.filrouge.caseload;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.camunda.bpm.tasklist.resource.AbstractTasklistPluginRootResource;

/** Answers « Révisions à venir » in Tasklist; the session says who asks. */
@Path("plugin/" + CaseLoadPlugin.ID)
public class CaseLoadResource extends AbstractTasklistPluginRootResource {

  public CaseLoadResource() {
    super(CaseLoadPlugin.ID);
  }

  /** What the caller, or a colleague of theirs, follows; or 403 with a French sentence. */
  @GET
  @Path("default/reviews")
  @Produces(MediaType.APPLICATION_JSON)
  public Response reviews(@QueryParam("agent") String agent) {
    return CaseLoadAnswers.of(servletContext).load(agent);
  }

  /** How many late reviews await the caller, without a name; 403 for whoever follows nobody. */
  @GET
  @Path("default/reviews/late")
  @Produces(MediaType.APPLICATION_JSON)
  public Response late() {
    return CaseLoadAnswers.of(servletContext).late();
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

package org.filrouge.dossier;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.camunda.bpm.tasklist.resource.AbstractTasklistPluginRootResource;
import org.springframework.web.context.support.WebApplicationContextUtils;

/** Answers the Dossier tab; the web application's session says who asks. */
@Path("plugin/" + DossierPlugin.ID)
public class DossierResource extends AbstractTasklistPluginRootResource {

  public DossierResource() {
    super(DossierPlugin.ID);
  }

  /** The dossier behind a task, or 403 with a French sentence; never kept by the browser. */
  @GET
  @Path("default/task/{taskId}")
  @Produces(MediaType.APPLICATION_JSON)
  public Response ofTask(@PathParam("taskId") String taskId) {
    var dossiers =
        WebApplicationContextUtils.getRequiredWebApplicationContext(servletContext)
            .getBean(Dossiers.class);
    return dossiers
        .forTask(taskId)
        .map(Response::ok)
        .orElseGet(
            () ->
                Response.status(Response.Status.FORBIDDEN)
                    .entity(
                        Map.of(
                            "message",
                            "Ce dossier n'est pas parmi ceux que vous suivez, ou la tâche est"
                                + " terminée. Rafraîchissez la liste.")))
        .header("Cache-Control", "no-store")
        .build();
  }
}

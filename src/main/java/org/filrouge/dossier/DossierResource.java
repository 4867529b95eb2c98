package org.filrouge.dossier;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.camunda.bpm.tasklist.resource.AbstractTasklistPluginRootResource;
import org.filrouge.task.Actor;
import org.springframework.web.context.support.WebApplicationContextUtils;

/** Answers the Dossier tab; the web application's session says who asks. */
@Path("plugin/" + DossierPlugin.ID)
public class DossierResource extends AbstractTasklistPluginRootResource {

  private static final String CACHE = "Cache-Control";
  private static final String NO_STORE = "no-store";

  public DossierResource() {
    super(DossierPlugin.ID);
  }

  /** The dossier behind a task, or 403 with a French sentence; never kept by the browser. */
  @GET
  @Path("default/task/{taskId}")
  @Produces(MediaType.APPLICATION_JSON)
  public Response ofTask(@PathParam("taskId") String taskId) {
    return answer(bean(Dossiers.class).forTask(taskId));
  }

  /** The dossier of that number, whatever tasks are open; answered likewise. */
  @GET
  @Path("default/file/{number: [0-9]{1,15}}")
  @Produces(MediaType.APPLICATION_JSON)
  public Response ofFile(@PathParam("number") long number) {
    return answer(bean(Dossiers.class).forFile(number));
  }

  private static Response answer(Optional<DossierView> view) {
    return view.map(Response::ok)
        .orElseGet(
            () ->
                refused(
                    "Ce dossier n'est pas parmi ceux que vous suivez, ou la tâche est"
                        + " terminée. Rafraîchissez la liste."))
        .header(CACHE, NO_STORE)
        .build();
  }

  /** A document of that dossier, as a file to keep; 409 or 403 with a French sentence if not. */
  @GET
  @Path("default/task/{taskId}/document/{name}")
  public Response document(@PathParam("taskId") String taskId, @PathParam("name") String name) {
    return answerPaper(bean(DossierPapers.class).forTask(taskId, name));
  }

  /** A document of the dossier of that number; answered likewise. */
  @GET
  @Path("default/file/{number: [0-9]{1,15}}/document/{name}")
  public Response documentOfFile(@PathParam("number") long number, @PathParam("name") String name) {
    return answerPaper(bean(DossierPapers.class).forFile(number, name));
  }

  /** What others do next in a process one took part in; nothing for anyone else. */
  @GET
  @Path("default/next/{instanceId}")
  @Produces(MediaType.APPLICATION_JSON)
  public Response next(@PathParam("instanceId") String instance) {
    return steps(actor -> bean(StepsProcess.class).awaited(instance, actor));
  }

  /** By whom a task was done, likewise. */
  @GET
  @Path("default/done/{taskId}")
  @Produces(MediaType.APPLICATION_JSON)
  public Response done(@PathParam("taskId") String taskId) {
    return steps(actor -> bean(StepsProcess.class).doneBy(taskId, actor).stream().toList());
  }

  private Response steps(Function<Actor, List<?>> asked) {
    var told = bean(DossierProcess.class).caller().<List<?>>map(asked).orElse(List.of());
    return Response.ok(told).header(CACHE, NO_STORE).build();
  }

  private static Response answerPaper(Optional<Papers.Answer> answer) {
    return answer
        .map(DossierResource::handed)
        .orElseGet(
            () ->
                refused(
                    "Ce document n'est pas disponible pour vous, ou pas encore. Rouvrez l'onglet"
                        + " Dossier pour voir ceux qui le sont."))
        .header(CACHE, NO_STORE)
        .build();
  }

  private static Response.ResponseBuilder handed(Papers.Answer answer) {
    if (answer instanceof Papers.Printed paper) {
      return Response.ok(paper.bytes(), paper.mediaType())
          .header("Content-Disposition", "attachment; filename=\"%s\"".formatted(paper.fileName()));
    }
    return refused(Response.Status.CONFLICT, ((Papers.Missing) answer).why());
  }

  private static Response.ResponseBuilder refused(String message) {
    return refused(Response.Status.FORBIDDEN, message);
  }

  private static Response.ResponseBuilder refused(Response.Status status, String message) {
    return Response.status(status)
        .type(MediaType.APPLICATION_JSON)
        .entity(Map.of("message", message));
  }

  private <T> T bean(Class<T> type) {
    return WebApplicationContextUtils.getRequiredWebApplicationContext(servletContext)
        .getBean(type);
  }
}

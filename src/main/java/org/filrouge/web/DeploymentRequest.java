package org.filrouge.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.camunda.bpm.engine.rest.mapper.MultipartFormData;
import org.camunda.bpm.engine.rest.mapper.MultipartPayloadProvider;

/**
 * What comes with the files of a deployment. Read by the engine's own reader, so that both
 * understand the same; a model takes effect at once and for everybody, or not at all.
 */
final class DeploymentRequest {

  private static final String ACTIVATION = "deployment-activation-time";

  private static final Set<String> KNOWN =
      Set.of(
          "deployment-name",
          "deployment-source",
          "enable-duplicate-filtering",
          "deploy-changed-only",
          "tenant-id");

  private DeploymentRequest() {}

  static boolean is(HttpServletRequest request, String path) {
    String type = request.getContentType();
    return path.equals("deployment/create")
        && type != null
        && type.startsWith("multipart/form-data");
  }

  /** Why it is refused, in French, if it is. */
  static Optional<String> refusal(String contentType, byte[] content) throws IOException {
    MultipartFormData parts;
    try {
      parts = read(contentType, content);
    } catch (RestException unreadable) {
      return Optional.of(
          "Le déploiement est illisible et rien n'a changé. Recommencez depuis Camunda Modeler.");
    }
    if (parts.getNamedPart(ACTIVATION) != null) {
      return Optional.of(
          "Le déploiement est refusé et rien n'a changé. « %s » fermerait une phase à tous jusqu'à cette date : un modèle sert dès qu'il est déployé. Retirez ce champ."
              .formatted(ACTIVATION));
    }
    return parts.getPartNames().stream()
        .filter(name -> !KNOWN.contains(name) && parts.getNamedPart(name).getFileName() == null)
        .sorted()
        .findFirst()
        .map(
            name ->
                "Le déploiement est refusé et rien n'a changé. « %s » n'est ni un fichier ni un champ connu (%s). Retirez-le."
                    .formatted(name, String.join(", ", new java.util.TreeSet<>(KNOWN))));
  }

  private static MultipartFormData read(String contentType, byte[] content) throws IOException {
    var headers = new MultivaluedHashMap<String, String>();
    headers.putSingle("content-type", contentType);
    return new MultipartPayloadProvider()
        .readFrom(
            MultipartFormData.class,
            MultipartFormData.class,
            new java.lang.annotation.Annotation[0],
            MediaType.MULTIPART_FORM_DATA_TYPE,
            headers,
            new ByteArrayInputStream(content));
  }
}

package org.filrouge.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What the server says when it refuses, in the engine's own JSON shape so that Tasklist shows it.
 */
final class Refusal {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Refusal() {}

  /** A short French sentence: what happened and what to do. */
  static String worded(int status) {
    return switch (status) {
      case 400 ->
          "Demande refusée : elle est incomplète ou mal formée et rien n'a été enregistré."
              + " Vérifiez-la, puis recommencez.";
      case 401 ->
          "Identifiez-vous. Si le mot de passe était le bon, attendez quelques secondes et"
              + " recommencez.";
      case 403 -> "Vous n'avez pas accès à ce dossier ou à cette action.";
      case 404 -> "Introuvable, ou déjà terminé. Rafraîchissez la liste.";
      case 405, 501 -> "Cette action n'existe pas à cette adresse.";
      case 406, 415 -> "Ce format n'est pas accepté : envoyez et demandez application/json.";
      case 411 -> "La taille de l'envoi doit être annoncée.";
      case 413 -> "Envoi trop volumineux : allégez-le, puis recommencez.";
      default ->
          status < 500
              ? "Demande refusée (code %d).".formatted(status)
              : "Une erreur est survenue et rien n'a été enregistré. Réessayez; si elle revient,"
                  + " prévenez l'administration avec l'heure de l'erreur.";
    };
  }

  static void answer(HttpServletResponse response, int status) throws IOException {
    answer(response, status, "Refusal", worded(status));
  }

  static void answer(HttpServletResponse response, int status, String type, String message)
      throws IOException {
    response.setStatus(status);
    response.setContentType("application/json;charset=UTF-8");
    response.getOutputStream().write(json(type, message));
  }

  static byte[] json(String type, String message) throws IOException {
    return JSON.writeValueAsString(Map.of("type", type, "message", message))
        .getBytes(StandardCharsets.UTF_8);
  }
}

package org.filrouge.task;

import java.util.Optional;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;

/** What a colleague is called in a refusal: as on a card, by name and not by account. */
final class Colleague {

  private Colleague() {}

  /** First and last name, or the account when nothing more is known of it. */
  static String name(CommandContext context, String account) {
    return context.runWithoutAuthorization(
        () ->
            Optional.ofNullable(
                    context
                        .getReadOnlyIdentityProvider()
                        .createUserQuery(context)
                        .userId(account)
                        .singleResult())
                .filter(found -> found.getFirstName() != null && found.getLastName() != null)
                .map(found -> found.getFirstName() + " " + found.getLastName())
                .orElse(account));
  }
}

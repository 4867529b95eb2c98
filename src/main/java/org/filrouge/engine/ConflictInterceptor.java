package org.filrouge.engine;

import java.util.concurrent.Callable;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.dao.ConcurrencyFailureException;

/**
 * Outermost. Two people, or a person and a reminder, on the same rows: the whole unit of work is
 * tried again, sees what the other did, and nobody is shown a conflict. Also hands a refusal out of
 * the exceptions the engine wraps around it, so that it is answered as a refusal.
 */
class ConflictInterceptor extends CommandInterceptor {

  private static final int TRIES = 5;

  @Override
  public <T> T execute(Command<T> command) {
    boolean nested = Context.getCommandContext() != null;
    return nested ? next.execute(command) : unwrapped(() -> retried(command));
  }

  private <T> T retried(Command<T> command) {
    for (int attempt = 1; ; attempt++) {
      try {
        return next.execute(command);
      } catch (OptimisticLockingException | ConcurrencyFailureException conflict) {
        if (attempt == TRIES) {
          throw conflict;
        }
        pause(attempt);
      }
    }
  }

  private static <T> T unwrapped(Callable<T> work) {
    try {
      return work.call();
    } catch (ProcessEngineException wrapper) {
      for (Throwable cause = wrapper; cause != null; cause = cause.getCause()) {
        if (cause instanceof BadUserRequestException refusal) {
          throw refusal;
        }
      }
      throw wrapper;
    } catch (RuntimeException fault) {
      throw fault;
    } catch (Exception impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static void pause(int attempt) {
    try {
      Thread.sleep(20L * attempt);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}

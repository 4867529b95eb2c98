package org.filrouge.engine;

import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.form.FormException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.filrouge.task.Refusals;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.QueryTimeoutException;

/**
 * Outermost. Two people, or a person and a reminder, on the same rows: the whole unit of work is
 * tried again, sees what the other did, and nobody is shown a conflict. Also hands a refusal out of
 * the exceptions the engine wraps around it, so that it is answered as a refusal.
 */
class ConflictInterceptor extends CommandInterceptor {

  private static final int TRIES = 5;

  private static final int H2_LOCK_TIMEOUT = 50200;

  private static final String H2_INVALID_VALUE = "90008";

  private static final String UNSTORABLE =
      "Une des valeurs ne peut pas être lue : trop longue, hors limites ou contenant un caractère"
          + " interdit.";

  @Override
  public <T> T execute(Command<T> command) {
    boolean nested = Context.getCommandContext() != null;
    return nested ? next.execute(command) : unwrapped(() -> retried(command));
  }

  private <T> T retried(Command<T> command) {
    for (int attempt = 1; ; attempt++) {
      try {
        return next.execute(command);
      } catch (OptimisticLockingException | DataAccessException fault) {
        if (attempt == TRIES || !conflict(fault)) {
          throw fault;
        }
        pause(attempt);
      }
    }
  }

  /** H2 says of a row somebody else holds that the question took too long. */
  private static boolean conflict(RuntimeException fault) {
    return fault instanceof OptimisticLockingException
        || fault instanceof ConcurrencyFailureException
        || (fault instanceof QueryTimeoutException
            && fault.getCause() instanceof SQLException sql
            && sql.getErrorCode() == H2_LOCK_TIMEOUT);
  }

  private static <T> T unwrapped(Callable<T> work) {
    try {
      return work.call();
    } catch (ProcessEngineException wrapper) {
      throw refusal(wrapper);
    } catch (RuntimeException fault) {
      throw fault;
    } catch (Exception impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** What refused, if somebody did: the caller of the engine answers it as a refusal. */
  private static ProcessEngineException refusal(ProcessEngineException wrapper) {
    for (Throwable cause = wrapper; cause != null; cause = cause.getCause()) {
      if (cause instanceof BadUserRequestException || cause instanceof FormException) {
        return Refusals.marked((ProcessEngineException) cause);
      }
      if (cause instanceof SQLException sql && ofAValue(sql)) {
        return Refusals.marked(new BadUserRequestException(UNSTORABLE, wrapper));
      }
    }
    return wrapper;
  }

  /**
   * A number out of range, a text too long or with a NUL: what was asked is wrong, not the server.
   */
  private static boolean ofAValue(SQLException sql) {
    String state = sql.getSQLState() == null ? "" : sql.getSQLState();
    return state.startsWith("22") || state.equals(H2_INVALID_VALUE);
  }

  private static void pause(int attempt) {
    try {
      Thread.sleep(20L * attempt);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}

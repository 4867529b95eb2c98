package org.filrouge.reorientation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.dao.ConcurrencyFailureException;

/** People who act at the same instant. */
final class AtOnce {

  private static final int TRIES = 5;

  private AtOnce() {}

  /** Runs all of them, started together; returns what was thrown. */
  static List<Throwable> all(List<Runnable> acts) throws Exception {
    var barrier = new CyclicBarrier(acts.size());
    var pool = Executors.newFixedThreadPool(acts.size());
    try {
      var futures = new ArrayList<Future<Throwable>>();
      for (var act : acts) {
        futures.add(pool.submit(attempt(barrier, act)));
      }
      var thrown = new ArrayList<Throwable>();
      for (var future : futures) {
        if (future.get() != null) {
          thrown.add(future.get());
        }
      }
      return thrown;
    } finally {
      pool.shutdownNow();
    }
  }

  /** What the program's outermost interceptor does for a command of the engine. */
  static Runnable retried(Runnable act) {
    return () -> {
      for (int attempt = 1; ; attempt++) {
        try {
          act.run();
          return;
        } catch (OptimisticLockingException | ConcurrencyFailureException conflict) {
          if (attempt == TRIES) {
            throw conflict;
          }
        }
      }
    };
  }

  private static Callable<Throwable> attempt(CyclicBarrier barrier, Runnable act) {
    return () -> {
      barrier.await();
      try {
        act.run();
        return null;
      } catch (RuntimeException | AssertionError thrown) {
        return thrown;
      }
    };
  }
}

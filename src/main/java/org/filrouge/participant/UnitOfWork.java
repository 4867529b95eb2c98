package org.filrouge.participant;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Reads a row once per transaction: candidate groups, names and forms all ask for the pathway. */
@Component
public class UnitOfWork {

  /** What was read under that key in this transaction, or what the reader finds now. */
  @SuppressWarnings("unchecked")
  public <T> T once(String kind, Object id, Supplier<T> reader) {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      return reader.get();
    }
    return (T) cache().computeIfAbsent(kind + ":" + id, key -> reader.get());
  }

  /** The row changed: the next reader asks the database again. */
  public void forget(String kind, Object id) {
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      cache().remove(kind + ":" + id);
    }
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> cache() {
    var cache = (Map<String, Object>) TransactionSynchronizationManager.getResource(this);
    if (cache == null) {
      cache = new HashMap<>();
      TransactionSynchronizationManager.bindResource(this, cache);
      TransactionSynchronizationManager.registerSynchronization(new Release());
    }
    return cache;
  }

  /** Nothing survives the transaction, nor leaks into one that interrupts it. */
  private final class Release implements TransactionSynchronization {

    private Object suspended;

    @Override
    public void suspend() {
      suspended = TransactionSynchronizationManager.unbindResource(UnitOfWork.this);
    }

    @Override
    public void resume() {
      TransactionSynchronizationManager.bindResource(UnitOfWork.this, suspended);
    }

    @Override
    public void afterCompletion(int status) {
      TransactionSynchronizationManager.unbindResourceIfPossible(UnitOfWork.this);
    }
  }
}

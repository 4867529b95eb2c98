package org.filrouge.organism;

/** Who must know that an agreement changed, in the transaction that changes it (R102-105). */
public interface AgreementChange {

  /** The organism's agreement was loaded again: its places or its dates may differ. */
  void agreementLoaded(String organism);
}

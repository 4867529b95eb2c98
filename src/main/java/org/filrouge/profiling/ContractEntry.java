package org.filrouge.profiling;

import java.time.LocalDate;

/**
 * The contract that ends or has ended (R20).
 *
 * @param end its last day
 * @param employer where the person worked, or {@code null}
 */
public record ContractEntry(ContractKind kind, LocalDate end, String employer) {}

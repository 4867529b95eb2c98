/**
 * How a form meets the code that answers for it (formulaires): typed submission, validation,
 * prefill, writing to the dossier, codes back to the engine. Serves R35 (nothing is asked twice).
 */
package org.filrouge.task;

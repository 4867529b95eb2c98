/** Dated amounts and ceilings with their source (paramètres). Serves R65-71, R78, R156. */
package org.filrouge.parameter;

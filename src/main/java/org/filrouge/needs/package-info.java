/** The needs evaluation and profile (évaluation des besoins). Serves R36-43. */
package org.filrouge.needs;

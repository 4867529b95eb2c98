/**
 * The shared file as each reader may see it (dossier évolutif), beside the form in Tasklist. Serves
 * R129-135; every read is logged.
 */
package org.filrouge.dossier;

/** The directory, places and waiting list (organismes). Serves R70-71, R97-119. */
package org.filrouge.organism;

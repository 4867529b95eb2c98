/** The the way to active measures (transition). Serves R18, R85-86. */
package org.filrouge.transition;

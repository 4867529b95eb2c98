/** The way to active measures (transition). Serves R18, R85-86, R90-91. */
package org.filrouge.transition;

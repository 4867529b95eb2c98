/**
 * The yearly review (révision annuelle): when it is due, what the organism sees with the person,
 * what a table proposes and what a person decides. Serves R78-84.
 */
package org.filrouge.review;

/** The yearly review (révision annuelle). Serves R78-84. */
package org.filrouge.review;

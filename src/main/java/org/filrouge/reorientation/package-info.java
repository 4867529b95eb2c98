/**
 * The participation continues in another organism (réorientation): asked by anyone concerned,
 * decided by the agent, one at a time. Serves R30, R35, R80-81, R129.
 */
package org.filrouge.reorientation;

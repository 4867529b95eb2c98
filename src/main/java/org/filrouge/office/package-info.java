/**
 * The offices of Services Québec (bureaux) and who answers for a request that nobody took yet.
 * Serves R120.
 */
package org.filrouge.office;

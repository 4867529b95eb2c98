/**
 * What a deployment may contain (le garde des modèles): BPMN models, decision tables and forms are
 * read before the engine sees them, and refused in French with everything there is to correct. The
 * same code runs at start-up, over REST and in the tests. Serves R81 (nothing but a person ends a
 * pathway), R14-17, R35.
 */
package org.filrouge.engine.guard;

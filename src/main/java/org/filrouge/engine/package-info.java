/**
 * The engine's configuration and its guards (moteur): who may see what, what a model may contain,
 * what a query may evaluate. With {@code task}, the only home of engine types.
 */
package org.filrouge.engine;

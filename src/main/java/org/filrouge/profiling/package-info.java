/**
 * Entry from a contract that ends, and what is known then (Pro Action : entrée et profil). Serves
 * R20, R45, R63-64, R124-128, R153.
 */
package org.filrouge.profiling;

/**
 * Tables that a manager writes in a spreadsheet and pastes (tableaux): accepted whole or refused,
 * every bad line told at once. Serves R116.
 */
package org.filrouge.csv;

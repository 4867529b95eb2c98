/**
 * After the way out (suivi après le passage): contacts in a measure, at work or in studies until it
 * lasts, and help again when it breaks. Serves R35, R81, R90-96.
 */
package org.filrouge.aftercare;

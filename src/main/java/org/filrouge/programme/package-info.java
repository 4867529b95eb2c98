/** What a programme sets by territory, at given dates (programme). Serves R124-128, R156. */
package org.filrouge.programme;

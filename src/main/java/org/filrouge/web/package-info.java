/**
 * The doors of the web server (portes web): what is refused before anything else reads it, and how
 * a refusal is worded. Everything is authenticated; nothing answers by default.
 */
package org.filrouge.web;

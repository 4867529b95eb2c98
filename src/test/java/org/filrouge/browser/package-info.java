/**
 * The program as people meet it: real pages, in a real browser, over the real server. Skipped, in
 * one line, on a machine without Chromium.
 */
package org.filrouge.browser;

package org.filrouge.document;

/**
 * What stands on each page whatever the document says.
 *
 * @param file the file number: people's names stay out of file names and page foots
 * @param produced when, by whom and for which office, in one French line
 */
record Paperwork(long file, String produced) {}

/**
 * Case studies (études de cas): those who can help are gathered around one question; what is
 * decided is kept, and checked on its day. Serves R140-141.
 */
package org.filrouge.casestudy;

/** The invented people for a first look (démonstration); exists only in the demo profile. */
package org.filrouge.demo;

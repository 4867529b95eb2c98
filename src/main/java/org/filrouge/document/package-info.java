/**
 * What is handed out of the shared file as accessible PDF: the referral, the plan, the review
 * decision, and the person's own copy in plain words. Reads only. Serves R23-35, R46-62, R78-84,
 * R129-135.
 */
package org.filrouge.document;

/**
 * What must hold before real people's files are entrusted to an installation (mise en production):
 * a real database, no demonstration account, an administrator. Boot fails with the fix.
 */
package org.filrouge.production;

package org.filrouge.placement;

/**
 * What an organism's reason to decline entails, as the decision table says.
 *
 * @param excludesOrganism it will not be proposed again for this pathway
 * @param effect French, completes « l'organisme… »
 * @param nextStep French, what the agent does next
 */
record DeclineEffect(boolean excludesOrganism, String effect, String nextStep) {}

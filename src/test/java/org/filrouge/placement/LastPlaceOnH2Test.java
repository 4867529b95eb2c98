package org.filrouge.placement;

import org.filrouge.support.FilRougeTest;

@FilRougeTest
class LastPlaceOnH2Test extends LastPlaceScenario {}

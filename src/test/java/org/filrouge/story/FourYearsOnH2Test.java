package org.filrouge.story;

import org.filrouge.support.FilRougeTest;
import org.springframework.context.annotation.Import;

@FilRougeTest
@Import({TimeGoesBy.class, WhatHolds.class, Years.class})
class FourYearsOnH2Test extends FourYearsScenario {}

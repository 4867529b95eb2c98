package org.filrouge.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.filrouge.support.FilRougeTest;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.context.annotation.Import;

/** A test that acts through the pages; its methods are given the {@link Visitors}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@FilRougeTest
@Import(Accounts.class)
@ExtendWith({ChromiumCondition.class, VisitorsExtension.class})
@interface BrowserTest {}

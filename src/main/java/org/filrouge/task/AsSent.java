package org.filrouge.task;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a text of a submission that its form judges character by character, because it can say
 * where in the text something is wrong: a table of many lines. Every other text is refused as soon
 * as it holds an invisible character, and loses the blanks around it.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface AsSent {}

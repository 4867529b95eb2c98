package org.filrouge.task;

/**
 * One reason a submission is refused.
 *
 * @param field key of the field, or {@code null} when the whole form is meant
 * @param message French sentence: the reason and what to do next
 */
public record FieldError(String field, String message) {}

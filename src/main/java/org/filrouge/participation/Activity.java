package org.filrouge.participation;

/**
 * What the person does to reach the objectives of the plan (R72-76).
 *
 * @param position its place in the plan, from 1
 */
public record Activity(int position, ActivityKind kind, ActivitySetting setting, String activity) {}

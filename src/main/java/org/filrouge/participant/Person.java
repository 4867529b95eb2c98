package org.filrouge.participant;

/** Someone followed, under one file number for good. */
public record Person(long fileNumber, Identity identity) {}

package io.tidewater.lead.assignment;

import java.util.List;

/** The assignment rules as they stood in one version. */
record RuleSet(long version, List<AssignmentRule> rules) {}

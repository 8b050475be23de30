package io.tidewater.sales.org;

/** What somebody with this user name is, or was, called. */
record PersonName(String userName, String name) {}

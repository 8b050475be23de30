package io.tidewater.gateway.limit;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How many requests per second are let through.
 *
 * @param address from one client address
 * @param person from one person, over all their devices
 * @param form to one form, from everywhere
 * @param burst how many seconds' worth may come at once
 * @param remembered how many addresses, people and forms are kept count of; the longest unheard is forgotten first
 */
@ConfigurationProperties("tidewater.gateway.limits")
record LimitTable(int address, int person, int form, int burst, int remembered) {}

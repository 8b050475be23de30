@NullMarked
package io.tidewater.platform.web;

import org.jspecify.annotations.NullMarked;

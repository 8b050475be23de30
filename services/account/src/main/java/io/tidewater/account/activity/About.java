package io.tidewater.account.activity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** The record something is about, of any service. */
record About(@NotBlank @Size(max = 30) String type, @NotNull UUID id) {}

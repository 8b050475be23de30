package io.tidewater.platform.importing;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** What a caller sends: the file, and as JSON texts the mapping and options. */
record ImportRequest(
        @Nullable MultipartFile file,
        @Nullable String mapping,
        @Nullable String options) {}

package io.tidewater.sales.org;

/** Where units and people are kept for real. */
interface Directory {

    /** Everything, now; throws {@link DirectoryAwayException} when it cannot be had. */
    DirectorySnapshot read();
}

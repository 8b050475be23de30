package io.tidewater.lead.integrity;

import java.util.List;

/** Looks for one kind of cheating in what the ledgers say; holds no state and asks nothing else. */
interface Detector {

    List<Suspicion> look(Log log);
}

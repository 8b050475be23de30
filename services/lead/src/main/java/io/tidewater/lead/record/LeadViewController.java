package io.tidewater.lead.record;

import io.tidewater.platform.view.SavedViewController;
import io.tidewater.platform.view.SavedViews;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** L23: saved views of the list of leads. */
@RestController
@RequestMapping("/api/v1/lead-views")
@PreAuthorize("!hasRole('customer')")
class LeadViewController extends SavedViewController {

    LeadViewController(SavedViews views) {
        super(views, LeadTable.TYPE, "leads", "/api/v1/lead-views");
    }
}

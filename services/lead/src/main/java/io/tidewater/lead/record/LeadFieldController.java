package io.tidewater.lead.record;

import io.tidewater.platform.custom.CustomFieldController;
import io.tidewater.platform.custom.CustomFields;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** L5: the fields an organisation added to leads. */
@RestController
@RequestMapping("/api/v1/lead-fields")
class LeadFieldController extends CustomFieldController {

    LeadFieldController(CustomFields fields) {
        super(fields, LeadTable.TYPE.name(), "/api/v1/lead-fields");
    }
}

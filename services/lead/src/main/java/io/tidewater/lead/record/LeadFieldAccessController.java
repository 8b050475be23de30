package io.tidewater.lead.record;

import io.tidewater.platform.fieldaccess.FieldAccess;
import io.tidewater.platform.fieldaccess.FieldAccessController;
import java.util.Set;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** P3: what each role may do with the fields of leads. */
@RestController
@RequestMapping("/api/v1/lead-field-access")
class LeadFieldAccessController extends FieldAccessController {

    private static final Set<String> FIELDS = Set.of(
            "company",
            "contactName",
            "phone",
            "email",
            "city",
            "industry",
            "note",
            "source",
            "sourceDetail",
            "referrer",
            "externalId");

    LeadFieldAccessController(FieldAccess access) {
        super(access, LeadTable.TYPE.name(), FIELDS);
    }
}

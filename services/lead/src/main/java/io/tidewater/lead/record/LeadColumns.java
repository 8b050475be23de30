package io.tidewater.lead.record;

import io.tidewater.platform.data.Columns;
import io.tidewater.platform.data.CopyIn;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The columns a new lead fills, each with the parameter its value comes from and, where PostgreSQL must be told, its type. */
final class LeadColumns {

    private static final List<Column> ALL =
            Arrays.stream("""
                    id:id number:number company:company contact_name:contactName phone:phone email:email city:city
                    industry:industry note:note phone_key:phoneKey email_key:emailKey company_key:companyKey
                    external_id:externalId channel:channel source:source source_detail:sourceDetail
                    campaign_id:campaignId form_key:formKey submission_id:submissionId referrer:referrer
                    referrer_type:referrerType referrer_id:referrerId utm:utm:jsonb import_id:importId state:state
                    reason:reason owner_id:ownerId owner_user_name:ownerUserName owner_name:ownerName
                    org_path:unit:ltree home_pool:homePool:ltree pooled_at:pooledAt held_since:heldSince
                    partner_id:partnerId created_by:createdBy conversion_id:conversionId account_id:accountId
                    contact_id:contactId opportunity_id:opportunityId next_follow_up_at:nextAt last_follow_up_at:lastAt
                    re_evaluate_on:reEvaluateOn custom:custom:jsonb score:score model_score:modelScore grade:grade
                    call_intent:callIntent rating:rating:jsonb merged_into:mergedInto search:search:tsvector
                    version:version created_at:createdAt updated_at:updatedAt""".split("\\s+")).map(Column::of).toList();

    /** Writes one lead, by the parameters' names. */
    static final String INSERT =
            "insert into lead (" + joined(Column::name) + ") values (" + joined(Column::value) + ")";

    /** Writes many leads, each with the values of {@link #PARAMETERS}. */
    static final CopyIn COPY =
            CopyIn.into("lead", ALL.stream().map(Column::name).toList());

    /** What a lead is found and compared by; nobody reads it back, and the words are the larger part of a row. */
    private static final Set<String> UNREAD =
            Set.of("search", "phone_key", "email_key", "company_key", "held_since", "org_path", "home_pool");

    /** What {@link LeadTable#read} needs, of a table called l. */
    static final String READ = Columns.of(
                    "l",
                    ALL.stream()
                            .map(Column::name)
                            .filter(name -> !UNREAD.contains(name))
                            .collect(Collectors.joining(" ")))
            + ", l.org_path::text as org_path_text, l.home_pool::text as home_pool_text";

    static final List<String> PARAMETERS = ALL.stream().map(Column::parameter).toList();

    private LeadColumns() {}

    private static String joined(Function<Column, String> part) {
        return ALL.stream().map(part).collect(Collectors.joining(", "));
    }

    private record Column(String name, String parameter, String type) {

        static Column of(String text) {
            String[] parts = text.split(":");
            return new Column(parts[0], parts[1], parts.length > 2 ? parts[2] : "");
        }

        String value() {
            return type.isEmpty() ? ":" + parameter : "cast(:" + parameter + " as " + type + ")";
        }
    }
}

// Generated from contracts/openapi/lead.yaml by tools/api; do not edit.
export interface paths {
    "/api/v1/forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_7"];
        put?: never;
        post: operations["save"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/forms/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_13"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/forms/{key}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["preview_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/forms/{key}/snippet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["snippet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_13"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_12"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cancel_5"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["file_3"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["resume_4"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lead-assignment-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["rules_3"];
        put: operations["replace_10"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lead-assignment-rules/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["history_7"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lead-assignment-rules/try": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["run_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lead-call-intents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["table"];
        put: operations["replace_9"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lead-cleansing-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lead-cleansing-runs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["job_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lead-duplicate-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["rules_2"];
        put: operations["replace_8"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lead-duplicate-rules/try": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["tryOut_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lead-field-access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["rules_1"];
        put: operations["replace_7"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lead-field-access/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["history_6"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lead-field-access/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lead-fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_6"];
        put?: never;
        post: operations["add_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lead-fields/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_3"];
        put: operations["replace_6"];
        post?: never;
        delete: operations["retire"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lead-fields/{key}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["history_5"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lead-follow-up-counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["counts_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lead-integrity-findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_12"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lead-integrity-findings/scan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["scan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lead-integrity-findings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_11"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lead-integrity-findings/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lead-integrity-findings/{id}/dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["dismiss"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lead-issues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_11"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lead-neglect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lead-neglect/{days}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_10"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lead-people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["led"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lead-people/{userName}/availability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_2"];
        put: operations["change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lead-pools": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["pools"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lead-pools/{key}/policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["policy"];
        put: operations["replace_5"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lead-pools/{key}/policy/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["history_4"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lead-score-model-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["settings"];
        put: operations["replace_4"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lead-score-models": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_5"];
        put?: never;
        post: operations["train"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lead-score-models/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["job"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lead-score-models/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_10"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lead-score-models/{id}/use": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["use"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lead-score-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["rules"];
        put: operations["replace_3"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lead-score-rules/try": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["tryOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lead-settings/{name}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["history_3"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lead-sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_1"];
        put: operations["replace_2"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lead-sources/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["history_2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lead-territories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["territories"];
        put: operations["replace_1"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lead-territories/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["history_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lead-views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_4"];
        put?: never;
        post: operations["add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lead-views/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get"];
        put: operations["replace"];
        post?: never;
        delete: operations["remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lead-views/{id}/default": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["open"];
        post?: never;
        delete: operations["close"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lead-visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ofDay"];
        put?: never;
        post: operations["plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lead-visits/consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["consent"];
        put: operations["consentGiven"];
        post?: never;
        delete: operations["consentWithdrawn"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lead-visits/near": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["near"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lead-visits/route": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["route"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lead-visits/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cancel_4"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lead-visits/{id}/check-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["checkIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lead-visits/{id}/photo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["photo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list"];
        put?: never;
        post: operations["enter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leads/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["enterAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leads/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["change_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leads/bulk/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_7"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leads/bulk/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cancel_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leads/bulk/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leads/bulk/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["resume_3"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leads/by-external-id/{externalId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["byExternalId"];
        put: operations["put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leads/by-phone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["callers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leads/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["duplicates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leads/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["export"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leads/exports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_9"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leads/exports/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cancel_3"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leads/exports/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["file_2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leads/exports/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["resume_2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leads/handovers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["handOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leads/handovers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_8"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leads/handovers/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cancel_2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leads/handovers/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["file_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leads/handovers/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["resume_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leads/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_3"];
        put?: never;
        post: operations["start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leads/imports/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leads/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_6"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leads/imports/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leads/imports/{id}/rejected": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["rejected"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leads/imports/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leads/imports/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["undo_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leads/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_4"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["edit"];
        trace?: never;
    };
    "/api/v1/leads/{id}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leads/{id}/assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["decision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leads/{id}/call-results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["note"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leads/{id}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["claim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leads/{id}/conversion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["progress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leads/{id}/convert": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["convert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leads/{id}/disqualify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["disqualify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leads/{id}/follow-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_2"];
        put?: never;
        post: operations["log"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leads/{id}/follow-ups/{followUp}/comment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["comment"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leads/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leads/{id}/issues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["of"];
        put?: never;
        post: operations["found"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leads/{id}/issues/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["mended"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leads/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leads/{id}/merges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_9"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leads/{id}/nurture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["nurture"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leads/{id}/place": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["place"];
        put: operations["place_1"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leads/{id}/qualify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["qualify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leads/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leads/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leads/{id}/shares": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_1"];
        put?: never;
        post: operations["share"];
        delete: operations["unshare"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leads/{id}/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ofLead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/merges/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_8"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/reconciliation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["reconcile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_5"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["replay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/v1/forms/{formKey}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["form"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/v1/forms/{formKey}/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Address: {
            address?: string;
            /** Format: double */
            latitude?: number;
            /** Format: double */
            longitude?: number;
        };
        Assignee: {
            overrideReason?: string;
            userName: string;
        };
        AssignmentRule: {
            condition: string;
            name: string;
            /** @enum {string} */
            strategy: "pool" | "user" | "round-robin" | "least-loaded" | "weighted" | "best-fit";
            target: string;
        };
        AvailabilityFact: {
            customerTypes?: string[];
            industries?: string[];
            languages?: string[];
            leave?: components["schemas"]["Days"][];
            level?: string;
            regions?: string[];
            userName?: string;
            /** Format: int64 */
            version?: number;
            /** Format: int32 */
            weight?: number;
            workDays?: number[];
            worksFrom?: string;
            worksTo?: string;
            zone?: string;
        };
        AvailabilityRequest: {
            customerTypes?: string[];
            industries?: string[];
            languages?: string[];
            leave?: components["schemas"]["Days"][];
            level?: string;
            regions?: string[];
            /** Format: int32 */
            weight?: number;
            workDays?: number[];
            worksFrom?: string;
            worksTo?: string;
            zone?: string;
        };
        Band: {
            /** Format: double */
            actual?: number;
            /** Format: double */
            from?: number;
            /** Format: int64 */
            leads?: number;
            /** Format: double */
            predicted?: number;
            /** Format: double */
            to?: number;
        };
        Batch: {
            items: components["schemas"]["LeadRequest"][];
        };
        BulkRequest: {
            /** @enum {string} */
            action: "assign" | "release" | "edit" | "disqualify";
            filter?: string;
            ids?: string[];
            q?: string;
            reason?: string;
            userName?: string;
            values?: components["schemas"]["LeadEdit"];
        };
        BulkResultEnteredView: {
            items?: components["schemas"]["ItemEnteredView"][];
        };
        CallIntents: {
            items: components["schemas"]["Row"][];
        };
        CallResult: {
            appointment?: boolean;
            /** Format: int32 */
            interestQuestions?: number;
            outcome: string;
            text?: string;
            wantsMessage?: boolean;
        };
        Candidate: {
            chosen?: boolean;
            reason?: string;
            userName?: string;
        };
        Channel: {
            key: string;
            labels?: components["schemas"]["Labels"];
            sources?: components["schemas"]["Source"][];
        };
        CheckInRequest: {
            /** Format: double */
            accuracy: number;
            /** Format: double */
            latitude: number;
            /** Format: double */
            longitude: number;
            mockLocation?: boolean;
            note?: string;
            photo?: string;
            photoType?: string;
        };
        Choice: {
            labels?: components["schemas"]["Labels"];
            value: string;
        };
        ColumnView: {
            field?: string;
            name?: string;
            samples?: string[];
        };
        Consent: {
            /** Format: date-time */
            givenAt?: string;
            /** Format: date-time */
            withdrawnAt?: string;
        };
        Conversion: {
            accountCreated?: boolean;
            /** Format: uuid */
            accountId?: string;
            /** Format: uuid */
            askedAccountId?: string;
            /** Format: uuid */
            contactId?: string;
            /** Format: uuid */
            id?: string;
            /** Format: uuid */
            leadId?: string;
            /** Format: uuid */
            opportunityId?: string;
            reason?: string;
            /** @enum {string} */
            step?: "ACCOUNT" | "OPPORTUNITY" | "DONE" | "REFUSED";
            withOpportunity?: boolean;
        };
        CustomField: {
            active?: boolean;
            choices?: components["schemas"]["Choice"][];
            key: string;
            labels?: components["schemas"]["Labels"];
            /** Format: int32 */
            position?: number;
            required?: boolean;
            /** @enum {string} */
            type: "text" | "number" | "date" | "boolean" | "choice";
            /** Format: int64 */
            version?: number;
        };
        DayRoute: {
            legs?: components["schemas"]["RouteLeg"][];
            /** Format: int64 */
            metres?: number;
            /** Format: date */
            on?: string;
            unplaced?: components["schemas"]["Visit"][];
        };
        Days: {
            /** Format: date */
            firstDay: string;
            /** Format: date */
            lastDay: string;
            reason?: string;
        };
        DuplicateRule: {
            /** @enum {string} */
            action: "warn" | "block" | "merge";
            against?: ("lead" | "account" | "contact")[];
            enabled?: boolean;
            /** @enum {string} */
            readonly field: "phone" | "email" | "company" | "contactName" | "city";
            fields?: ("phone" | "email" | "company" | "contactName" | "city")[];
            /** @enum {string} */
            match?: "exact" | "fuzzy";
            name?: string;
            /** Format: double */
            threshold?: number;
        };
        DuplicateRuleRequest: {
            /** @enum {string} */
            action?: "warn" | "block" | "merge";
            against?: ("lead" | "account" | "contact")[];
            enabled?: boolean;
            /** @enum {string} */
            field?: "phone" | "email" | "company" | "contactName" | "city";
            fields?: ("phone" | "email" | "company" | "contactName" | "city")[];
            /** @enum {string} */
            match?: "exact" | "fuzzy";
            name?: string;
            /** Format: double */
            threshold?: number;
        };
        DuplicateRulesRequest: {
            items: components["schemas"]["DuplicateRuleRequest"][];
        };
        DuplicateRulesView: {
            items: components["schemas"]["DuplicateRule"][];
            /** Format: int64 */
            version?: number;
        };
        DuplicateTrial: {
            byRule?: {
                [key: string]: number;
            };
            items?: components["schemas"]["Pair"][];
            /** Format: int32 */
            leads?: number;
            /** Format: int32 */
            withDuplicates?: number;
        };
        EnteredView: {
            /** Format: uuid */
            accountId?: string;
            actions?: ("claim" | "assign" | "release" | "follow-up" | "qualify" | "nurture" | "convert" | "disqualify" | "reopen" | "merge" | "edit")[];
            /** @enum {string} */
            callIntent?: "A" | "B" | "C" | "D" | "E" | "F";
            /** Format: uuid */
            campaignId?: string;
            channel?: string;
            city?: string;
            company?: string;
            /** Format: uuid */
            contactId?: string;
            contactName?: string;
            converting?: boolean;
            created?: boolean;
            /** Format: date-time */
            createdAt?: string;
            /** Format: uuid */
            createdBy?: string;
            custom?: {
                [key: string]: unknown;
            };
            duplicates?: components["schemas"]["Match"][];
            email?: string;
            externalId?: string;
            formKey?: string;
            /** @enum {string} */
            grade?: "A" | "B" | "C" | "D";
            homePool?: string;
            /** Format: uuid */
            id?: string;
            industry?: string;
            /** Format: date-time */
            lastFollowUpAt?: string;
            /** Format: uuid */
            mergedInto?: string;
            /** Format: double */
            modelScore?: number;
            /** Format: date-time */
            nextFollowUpAt?: string;
            note?: string;
            number?: string;
            /** Format: uuid */
            opportunityId?: string;
            orgPath?: string;
            /** Format: uuid */
            ownerId?: string;
            ownerName?: string;
            ownerUserName?: string;
            partnerId?: string;
            phone?: string;
            pool?: string;
            poolKey?: string;
            /** Format: date */
            reEvaluateOn?: string;
            reason?: string;
            referrer?: string;
            /** Format: uuid */
            referrerId?: string;
            referrerType?: string;
            /** Format: int32 */
            score?: number;
            scoreReasons?: components["schemas"]["ScoreReason"][];
            source?: string;
            sourceDetail?: string;
            /** @enum {string} */
            state?: "new" | "assigned" | "working" | "qualified" | "nurturing" | "disqualified" | "converted";
            /** Format: uuid */
            submissionId?: string;
            /** Format: date-time */
            updatedAt?: string;
            utm?: {
                [key: string]: string;
            };
            /** Format: int64 */
            version?: number;
        };
        ErrorView: {
            /** Format: int32 */
            attempt?: number;
            code?: string;
            message?: string;
        };
        Evidence: {
            examples?: {
                [key: string]: unknown;
            }[];
            measures?: {
                [key: string]: unknown;
            };
        };
        ExportRequest: {
            columns?: string[];
            filter?: string;
            q?: string;
        };
        FieldRule: {
            /** @enum {string} */
            access: "hidden" | "masked" | "read-only" | "write";
            field: string;
            role: string;
        };
        FieldRules: {
            items: components["schemas"]["FieldRule"][];
            /** Format: int64 */
            version?: number;
        };
        FieldView: {
            choices?: string[];
            label?: string;
            /** @enum {string} */
            lookupRule?: "exact" | "ignore-case" | "ignore-space-and-punctuation";
            name?: string;
            required?: boolean;
            /** @enum {string} */
            type?: "text" | "number" | "date" | "instant" | "flag" | "choice" | "lookup";
        };
        FileView: {
            delimiter?: string;
            encoding?: string;
            format?: string;
            name?: string;
            sheet?: string;
        };
        Finding: {
            comment?: string;
            /** Format: double */
            confidence?: number;
            /** Format: date-time */
            decidedAt?: string;
            decidedBy?: string;
            evidence?: components["schemas"]["Evidence"];
            /** Format: date-time */
            foundAt?: string;
            /** Format: uuid */
            id?: string;
            /** @enum {string} */
            kind?: "swap-ring" | "hoarding" | "copied-text" | "impossible-check-in" | "burst-after-warning";
            leadIds?: string[];
            people?: components["schemas"]["Who"][];
            /** @enum {string} */
            state?: "open" | "confirmed" | "dismissed";
            unit?: string;
            /** Format: int64 */
            version?: number;
            /** Format: date-time */
            windowFrom?: string;
            /** Format: date-time */
            windowTo?: string;
        };
        FindingComment: {
            comment?: string;
        };
        FollowUp: {
            /** Format: date-time */
            at?: string;
            /** Format: uuid */
            byId?: string;
            byUserName?: string;
            /** @enum {string} */
            channel?: "call" | "visit" | "email" | "message" | "meeting" | "wechat" | "other";
            /** Format: date-time */
            commentAt?: string;
            commentBy?: string;
            /** Format: uuid */
            id?: string;
            /** Format: uuid */
            leadId?: string;
            managerComment?: string;
            /** Format: date-time */
            nextAt?: string;
            outcome?: string;
            text?: string;
            verified?: boolean;
        };
        FollowUpCount: {
            /** Format: int64 */
            all?: number;
            byChannel?: {
                [key: string]: number;
            };
            /** Format: date */
            on?: string;
            userName?: string;
            /** Format: int64 */
            verified?: number;
        };
        FollowUpRequest: {
            /** @enum {string} */
            channel: "call" | "visit" | "email" | "message" | "meeting" | "wechat" | "other";
            /** Format: date-time */
            nextAt?: string;
            outcome?: string;
            text: string;
        };
        Form: {
            active?: boolean;
            allowedOrigins?: string[];
            byUserName?: string;
            /** Format: uuid */
            campaignId?: string;
            consentRequired?: boolean;
            consentText?: string;
            /** Format: date-time */
            createdAt?: string;
            fields?: components["schemas"]["FormField"][];
            honeypot?: string;
            key?: string;
            name?: string;
            /** Format: int32 */
            ratePerMinute?: number;
            redirectTo?: string;
            source?: string;
            /** Format: date-time */
            updatedAt?: string;
            /** Format: int64 */
            version?: number;
        };
        FormField: {
            choices?: string[];
            input?: string;
            label?: string;
            name: string;
            required?: boolean;
        };
        FormRequest: {
            active?: boolean;
            allowedOrigins?: string[];
            /** Format: uuid */
            campaignId?: string;
            consentRequired?: boolean;
            consentText?: string;
            fields: components["schemas"]["FormField"][];
            honeypot?: string;
            key: string;
            name: string;
            /** Format: int32 */
            ratePerMinute?: number;
            redirectTo?: string;
            source?: string;
        };
        GradeThresholds: {
            /** Format: int32 */
            a?: number;
            /** Format: int32 */
            b?: number;
            /** Format: int32 */
            c?: number;
        };
        GroupLimits: {
            /** Format: int32 */
            engagement?: number;
            /** Format: int32 */
            fit?: number;
            /** Format: int32 */
            interest?: number;
        };
        HandoverRequest: {
            fromUserName: string;
            reason: string;
            toUserName?: string;
        };
        ImportMapping: {
            columns?: {
                [key: string]: string;
            };
            defaults?: {
                [key: string]: string;
            };
            lookups?: {
                [key: string]: "exact" | "ignore-case" | "ignore-space-and-punctuation";
            };
            options?: {
                [key: string]: string;
            };
            values?: {
                [key: string]: {
                    [key: string]: string;
                };
            };
        };
        ImportPreview: {
            columns?: components["schemas"]["ColumnView"][];
            fields?: components["schemas"]["FieldView"][];
            file?: components["schemas"]["FileView"];
            lookupRules?: ("exact" | "ignore-case" | "ignore-space-and-punctuation")[];
            mapping?: components["schemas"]["ImportMapping"];
            mappingSource?: string;
            options?: components["schemas"]["OptionView"][];
            problems?: components["schemas"]["ProblemView"][];
            rows?: components["schemas"]["RowView"][];
            /** Format: int64 */
            total?: number;
        };
        Issue: {
            company?: string;
            /** Format: date-time */
            foundAt?: string;
            foundBy?: string;
            /** @enum {string} */
            kind?: "wrong-number" | "wrong-mail" | "bounced-mail" | "closed-company" | "unreachable";
            /** Format: uuid */
            leadId?: string;
            number?: string;
        };
        ItemEnteredView: {
            body?: components["schemas"]["EnteredView"];
            /** Format: int32 */
            index?: number;
            problem?: {
                [key: string]: unknown;
            };
            /** Format: int32 */
            status?: number;
        };
        JobView: {
            cancelRequested?: boolean;
            counts?: {
                [key: string]: number;
            };
            /** Format: date-time */
            createdAt?: string;
            error?: components["schemas"]["ErrorView"];
            /** Format: date-time */
            finishedAt?: string;
            /** Format: uuid */
            id?: string;
            kind?: string;
            ownerUserName?: string;
            /** Format: double */
            ratePerSecond?: number;
            result?: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            startedAt?: string;
            /** @enum {string} */
            state?: "queued" | "running" | "done" | "failed" | "cancelled";
            subject?: string;
            /** Format: int64 */
            total?: number;
        };
        JsonNode: {
            array?: boolean;
            bigDecimal?: boolean;
            bigInteger?: boolean;
            binary?: boolean;
            boolean?: boolean;
            container?: boolean;
            double?: boolean;
            embeddedValue?: boolean;
            empty?: boolean;
            float?: boolean;
            floatingPointNumber?: boolean;
            int?: boolean;
            integralNumber?: boolean;
            long?: boolean;
            missingNode?: boolean;
            /** @enum {string} */
            nodeType?: "ARRAY" | "BINARY" | "BOOLEAN" | "MISSING" | "NULL" | "NUMBER" | "OBJECT" | "POJO" | "STRING";
            null?: boolean;
            number?: boolean;
            object?: boolean;
            pojo?: boolean;
            short?: boolean;
            string?: boolean;
            /** @deprecated */
            textual?: boolean;
            valueNode?: boolean;
        };
        Kept: {
            /** Format: date-time */
            at?: string;
            explanation?: components["schemas"]["JsonNode"];
            pool?: string;
            rule?: string;
            /** Format: int64 */
            rulesVersion?: number;
        };
        Labels: {
            en?: string;
            zh?: string;
        };
        LeadEdit: {
            city?: string;
            company?: string;
            contactName?: string;
            custom?: {
                [key: string]: unknown;
            };
            /** Format: email */
            email?: string;
            industry?: string;
            note?: string;
            phone?: string;
        };
        LeadFact: {
            /** Format: uuid */
            accountId?: string;
            /** @enum {string} */
            callIntent?: "A" | "B" | "C" | "D" | "E" | "F";
            /** Format: uuid */
            campaignId?: string;
            channel?: string;
            city?: string;
            company?: string;
            /** Format: uuid */
            contactId?: string;
            contactName?: string;
            converting?: boolean;
            /** Format: date-time */
            createdAt?: string;
            /** Format: uuid */
            createdBy?: string;
            custom?: {
                [key: string]: unknown;
            };
            email?: string;
            externalId?: string;
            formKey?: string;
            /** @enum {string} */
            grade?: "A" | "B" | "C" | "D";
            homePool?: string;
            /** Format: uuid */
            id?: string;
            industry?: string;
            /** Format: date-time */
            lastFollowUpAt?: string;
            /** Format: uuid */
            mergedInto?: string;
            /** Format: double */
            modelScore?: number;
            /** Format: date-time */
            nextFollowUpAt?: string;
            note?: string;
            number?: string;
            /** Format: uuid */
            opportunityId?: string;
            orgPath?: string;
            /** Format: uuid */
            ownerId?: string;
            ownerName?: string;
            ownerUserName?: string;
            partnerId?: string;
            phone?: string;
            pool?: string;
            poolKey?: string;
            /** Format: date */
            reEvaluateOn?: string;
            reason?: string;
            referrer?: string;
            /** Format: uuid */
            referrerId?: string;
            referrerType?: string;
            /** Format: int32 */
            score?: number;
            source?: string;
            sourceDetail?: string;
            /** @enum {string} */
            state?: "new" | "assigned" | "working" | "qualified" | "nurturing" | "disqualified" | "converted";
            /** Format: uuid */
            submissionId?: string;
            /** Format: date-time */
            updatedAt?: string;
            utm?: {
                [key: string]: string;
            };
            /** Format: int64 */
            version?: number;
        };
        LeadRequest: {
            allowDuplicate?: boolean;
            /** Format: uuid */
            campaignId?: string;
            channel?: string;
            city?: string;
            company: string;
            contactName?: string;
            custom?: {
                [key: string]: unknown;
            };
            /** Format: email */
            email?: string;
            externalId?: string;
            industry?: string;
            note?: string;
            phone?: string;
            referrer?: string;
            /** Format: uuid */
            referrerId?: string;
            referrerType?: string;
            source?: string;
            sourceDetail?: string;
            utm?: {
                [key: string]: string;
            };
        };
        LeadView: {
            /** Format: uuid */
            accountId?: string;
            actions?: ("claim" | "assign" | "release" | "follow-up" | "qualify" | "nurture" | "convert" | "disqualify" | "reopen" | "merge" | "edit")[];
            /** @enum {string} */
            callIntent?: "A" | "B" | "C" | "D" | "E" | "F";
            /** Format: uuid */
            campaignId?: string;
            channel?: string;
            city?: string;
            company?: string;
            /** Format: uuid */
            contactId?: string;
            contactName?: string;
            converting?: boolean;
            /** Format: date-time */
            createdAt?: string;
            /** Format: uuid */
            createdBy?: string;
            custom?: {
                [key: string]: unknown;
            };
            email?: string;
            externalId?: string;
            formKey?: string;
            /** @enum {string} */
            grade?: "A" | "B" | "C" | "D";
            homePool?: string;
            /** Format: uuid */
            id?: string;
            industry?: string;
            /** Format: date-time */
            lastFollowUpAt?: string;
            /** Format: uuid */
            mergedInto?: string;
            /** Format: double */
            modelScore?: number;
            /** Format: date-time */
            nextFollowUpAt?: string;
            note?: string;
            number?: string;
            /** Format: uuid */
            opportunityId?: string;
            orgPath?: string;
            /** Format: uuid */
            ownerId?: string;
            ownerName?: string;
            ownerUserName?: string;
            partnerId?: string;
            phone?: string;
            pool?: string;
            poolKey?: string;
            /** Format: date */
            reEvaluateOn?: string;
            reason?: string;
            referrer?: string;
            /** Format: uuid */
            referrerId?: string;
            referrerType?: string;
            /** Format: int32 */
            score?: number;
            scoreReasons?: components["schemas"]["ScoreReason"][];
            source?: string;
            sourceDetail?: string;
            /** @enum {string} */
            state?: "new" | "assigned" | "working" | "qualified" | "nurturing" | "disqualified" | "converted";
            /** Format: uuid */
            submissionId?: string;
            /** Format: date-time */
            updatedAt?: string;
            utm?: {
                [key: string]: string;
            };
            /** Format: int64 */
            version?: number;
        };
        LeftOut: {
            /** Format: double */
            auc?: number;
            field?: string;
            reason?: string;
        };
        ManagerComment: {
            comment: string;
        };
        Match: {
            /** Format: uuid */
            accountId?: string;
            /** @enum {string} */
            action?: "warn" | "block" | "merge";
            company?: string;
            contactName?: string;
            /** Format: uuid */
            id?: string;
            /** Format: double */
            likeness?: number;
            /** @enum {string} */
            matchedOn?: "phone" | "email" | "company" | "contactName" | "city";
            number?: string;
            ownerUserName?: string;
            rule?: string;
            /** @enum {string} */
            state?: "new" | "assigned" | "working" | "qualified" | "nurturing" | "disqualified" | "converted";
            /** @enum {string} */
            type?: "lead" | "account" | "contact";
        };
        Merge: {
            /** Format: date-time */
            at?: string;
            byUserName?: string;
            /** Format: uuid */
            id?: string;
            /** Format: uuid */
            leadId?: string;
            otherCompany?: string;
            /** Format: uuid */
            otherId?: string;
            otherNumber?: string;
            /** Format: date-time */
            undoneAt?: string;
            undoneBy?: string;
        };
        MergeRequest: {
            /** Format: uuid */
            otherId: string;
            take?: {
                [key: string]: "this" | "other";
            };
        };
        MergedView: {
            /** Format: uuid */
            accountId?: string;
            actions?: ("claim" | "assign" | "release" | "follow-up" | "qualify" | "nurture" | "convert" | "disqualify" | "reopen" | "merge" | "edit")[];
            /** @enum {string} */
            callIntent?: "A" | "B" | "C" | "D" | "E" | "F";
            /** Format: uuid */
            campaignId?: string;
            channel?: string;
            city?: string;
            company?: string;
            /** Format: uuid */
            contactId?: string;
            contactName?: string;
            converting?: boolean;
            /** Format: date-time */
            createdAt?: string;
            /** Format: uuid */
            createdBy?: string;
            custom?: {
                [key: string]: unknown;
            };
            email?: string;
            externalId?: string;
            formKey?: string;
            /** @enum {string} */
            grade?: "A" | "B" | "C" | "D";
            homePool?: string;
            /** Format: uuid */
            id?: string;
            industry?: string;
            /** Format: date-time */
            lastFollowUpAt?: string;
            merge?: components["schemas"]["Merge"];
            /** Format: uuid */
            mergeId?: string;
            /** Format: uuid */
            mergedInto?: string;
            /** Format: double */
            modelScore?: number;
            /** Format: date-time */
            nextFollowUpAt?: string;
            note?: string;
            number?: string;
            /** Format: uuid */
            opportunityId?: string;
            orgPath?: string;
            /** Format: uuid */
            ownerId?: string;
            ownerName?: string;
            ownerUserName?: string;
            partnerId?: string;
            phone?: string;
            pool?: string;
            poolKey?: string;
            /** Format: date */
            reEvaluateOn?: string;
            reason?: string;
            referrer?: string;
            /** Format: uuid */
            referrerId?: string;
            referrerType?: string;
            /** Format: int32 */
            score?: number;
            scoreReasons?: components["schemas"]["ScoreReason"][];
            source?: string;
            sourceDetail?: string;
            /** @enum {string} */
            state?: "new" | "assigned" | "working" | "qualified" | "nurturing" | "disqualified" | "converted";
            /** Format: uuid */
            submissionId?: string;
            /** Format: date-time */
            updatedAt?: string;
            utm?: {
                [key: string]: string;
            };
            /** Format: int64 */
            version?: number;
        };
        ModelInfo: {
            byUserName?: string;
            /** Format: uuid */
            id?: string;
            inUse?: boolean;
            report?: components["schemas"]["Report"];
            /** Format: date-time */
            trainedAt?: string;
            /** Format: int32 */
            version?: number;
        };
        ModelSettings: {
            excludedFields: string[];
            /** Format: double */
            leakAuc?: number;
            /** Format: int32 */
            minLeads?: number;
        };
        Moved: {
            company?: string;
            /** @enum {string} */
            grade?: "A" | "B" | "C" | "D";
            /** Format: uuid */
            id?: string;
            /** @enum {string} */
            newGrade?: "A" | "B" | "C" | "D";
            /** Format: int32 */
            newScore?: number;
            number?: string;
            /** Format: int32 */
            score?: number;
        };
        MultiValueMapStringString: {
            all?: {
                [key: string]: string;
            };
            empty?: boolean;
        } & {
            [key: string]: string[];
        };
        NearbyLead: {
            company?: string;
            contactName?: string;
            /** Format: date-time */
            lastFollowUpAt?: string;
            /** Format: uuid */
            leadId?: string;
            /** Format: int64 */
            metres?: number;
            number?: string;
            phone?: string;
            place?: components["schemas"]["Address"];
        };
        NeglectStage: {
            /** Format: int32 */
            days?: number;
            /** Format: int64 */
            leads?: number;
        };
        OptionView: {
            label?: string;
            name?: string;
            standard?: string;
            values?: string[];
        };
        PageResponseAvailabilityFact: {
            /** Format: int64 */
            count?: number;
            items?: components["schemas"]["AvailabilityFact"][];
            nextCursor?: string;
        };
        PageResponseCustomField: {
            /** Format: int64 */
            count?: number;
            items?: components["schemas"]["CustomField"][];
            nextCursor?: string;
        };
        PageResponseFinding: {
            /** Format: int64 */
            count?: number;
            items?: components["schemas"]["Finding"][];
            nextCursor?: string;
        };
        PageResponseFollowUp: {
            /** Format: int64 */
            count?: number;
            items?: components["schemas"]["FollowUp"][];
            nextCursor?: string;
        };
        PageResponseFollowUpCount: {
            /** Format: int64 */
            count?: number;
            items?: components["schemas"]["FollowUpCount"][];
            nextCursor?: string;
        };
        PageResponseForm: {
            /** Format: int64 */
            count?: number;
            items?: components["schemas"]["Form"][];
            nextCursor?: string;
        };
        PageResponseIssue: {
            /** Format: int64 */
            count?: number;
            items?: components["schemas"]["Issue"][];
            nextCursor?: string;
        };
        PageResponseJobView: {
            /** Format: int64 */
            count?: number;
            items?: components["schemas"]["JobView"][];
            nextCursor?: string;
        };
        PageResponseLeadFact: {
            /** Format: int64 */
            count?: number;
            items?: components["schemas"]["LeadFact"][];
            nextCursor?: string;
        };
        PageResponseLeadView: {
            /** Format: int64 */
            count?: number;
            items?: components["schemas"]["LeadView"][];
            nextCursor?: string;
        };
        PageResponseMatch: {
            /** Format: int64 */
            count?: number;
            items?: components["schemas"]["Match"][];
            nextCursor?: string;
        };
        PageResponseMerge: {
            /** Format: int64 */
            count?: number;
            items?: components["schemas"]["Merge"][];
            nextCursor?: string;
        };
        PageResponseModelInfo: {
            /** Format: int64 */
            count?: number;
            items?: components["schemas"]["ModelInfo"][];
            nextCursor?: string;
        };
        PageResponseNearbyLead: {
            /** Format: int64 */
            count?: number;
            items?: components["schemas"]["NearbyLead"][];
            nextCursor?: string;
        };
        PageResponseNeglectStage: {
            /** Format: int64 */
            count?: number;
            items?: components["schemas"]["NeglectStage"][];
            nextCursor?: string;
        };
        PageResponsePast: {
            /** Format: int64 */
            count?: number;
            items?: components["schemas"]["Past"][];
            nextCursor?: string;
        };
        PageResponsePublicPool: {
            /** Format: int64 */
            count?: number;
            items?: components["schemas"]["PublicPool"][];
            nextCursor?: string;
        };
        PageResponseRecordedEvent: {
            /** Format: int64 */
            count?: number;
            items?: components["schemas"]["RecordedEvent"][];
            nextCursor?: string;
        };
        PageResponseSavedView: {
            /** Format: int64 */
            count?: number;
            items?: components["schemas"]["SavedView"][];
            nextCursor?: string;
        };
        PageResponseShare: {
            /** Format: int64 */
            count?: number;
            items?: components["schemas"]["Share"][];
            nextCursor?: string;
        };
        PageResponseSubmission: {
            /** Format: int64 */
            count?: number;
            items?: components["schemas"]["Submission"][];
            nextCursor?: string;
        };
        PageResponseVisit: {
            /** Format: int64 */
            count?: number;
            items?: components["schemas"]["Visit"][];
            nextCursor?: string;
        };
        Pair: {
            company?: string;
            /** Format: uuid */
            id?: string;
            match?: components["schemas"]["Match"];
            number?: string;
        };
        Past: {
            /** Format: date-time */
            at?: string;
            byUserName?: string;
            value?: components["schemas"]["JsonNode"];
            /** Format: int64 */
            version?: number;
        };
        PlaceRequest: {
            address?: string;
            /** Format: double */
            latitude?: number;
            /** Format: double */
            longitude?: number;
        };
        Placed: {
            explanation?: components["schemas"]["Step"][];
            ownerUserName?: string;
            pool?: string;
            rule?: string;
        };
        PoolPolicyFact: {
            blockedBy?: string[];
            byUserName?: string;
            /** Format: int32 */
            capacity?: number;
            capacityByLevel?: {
                [key: string]: number;
            };
            /** Format: int32 */
            claimsPerDay?: number;
            /** Format: int32 */
            conversionDays?: number;
            /** Format: int32 */
            followUpDays?: number;
            inheritedFrom?: string;
            maskedFields?: string[];
            poolKey?: string;
            /** Format: int32 */
            protectionDays?: number;
            teamKeptOut?: boolean;
            tellManager?: boolean;
            terms?: components["schemas"]["Term"][];
            /** Format: date-time */
            updatedAt?: string;
            verifiedOnly?: boolean;
            /** Format: int64 */
            version?: number;
            /** Format: int32 */
            viewsPerDay?: number;
            warningDays?: number[];
            zone?: string;
        };
        PoolPolicyRequest: {
            blockedBy?: string[];
            /** Format: int32 */
            capacity?: number;
            capacityByLevel?: {
                [key: string]: number;
            };
            /** Format: int32 */
            claimsPerDay?: number;
            /** Format: int32 */
            conversionDays?: number;
            /** Format: int32 */
            followUpDays?: number;
            maskedFields?: string[];
            /** Format: int32 */
            protectionDays?: number;
            teamKeptOut?: boolean;
            tellManager?: boolean;
            terms?: components["schemas"]["TermRequest"][];
            verifiedOnly?: boolean;
            /** Format: int32 */
            viewsPerDay?: number;
            warningDays?: number[];
            zone?: string;
        };
        ProblemView: {
            field?: string;
            message?: string;
            rule?: string;
        };
        PublicForm: {
            consentText?: string;
            fields?: components["schemas"]["FormField"][];
            key?: string;
            name?: string;
        };
        PublicPool: {
            key?: string;
            label?: string;
            path?: string;
            /** Format: int64 */
            waiting?: number;
        };
        ReEvaluation: {
            /** Format: date */
            reEvaluateOn: string;
        };
        Reason: {
            reason: string;
        };
        Received: {
            /** Format: uuid */
            submissionId?: string;
        };
        RecordedEvent: {
            actor?: string;
            /** Format: date-time */
            at?: string;
            cause?: string;
            changes?: components["schemas"]["JsonNode"];
            data?: components["schemas"]["JsonNode"];
            /** Format: int32 */
            depth?: number;
            /** Format: uuid */
            id?: string;
            key?: string;
            /** Format: int64 */
            seq?: number;
            trace?: string;
            type?: string;
            /** Format: int32 */
            version?: number;
        };
        Release: {
            reason: string;
        };
        Report: {
            /** Format: double */
            auc?: number;
            aucs?: number[];
            calibration?: components["schemas"]["Band"][];
            /** Format: int32 */
            converted?: number;
            features?: string[];
            leftOut?: components["schemas"]["LeftOut"][];
            /** Format: int32 */
            trainedOn?: number;
        };
        RouteLeg: {
            /** Format: int64 */
            metres?: number;
            visit?: components["schemas"]["Visit"];
        };
        RouteRequest: {
            /** Format: double */
            latitude?: number;
            /** Format: double */
            longitude?: number;
            /** Format: date */
            on?: string;
            zone?: string;
        };
        Row: {
            condition: string;
            /** @enum {string} */
            intent: "A" | "B" | "C" | "D" | "E" | "F";
            means?: string;
        };
        RowView: {
            cells?: string[];
            errors?: components["schemas"]["ProblemView"][];
            /** Format: int64 */
            line?: number;
        };
        Rules: {
            items: components["schemas"]["AssignmentRule"][];
            /** Format: int64 */
            version?: number;
        };
        SavedView: {
            /** @enum {string} */
            audience?: "own" | "unit" | "all";
            columns?: string[];
            filter?: string;
            groupBy?: string;
            /** Format: uuid */
            id?: string;
            isDefault?: boolean;
            mine?: boolean;
            name?: string;
            orgPath?: string;
            /** Format: uuid */
            ownerId?: string;
            ownerUserName?: string;
            show?: string;
            sort?: string;
            /** Format: date-time */
            updatedAt?: string;
            /** Format: int64 */
            version?: number;
        };
        ScanResult: {
            found?: {
                [key: string]: number;
            };
            /** Format: int32 */
            opened?: number;
        };
        ScoreReason: {
            feature?: string;
            group?: string;
            /** Format: double */
            points?: number;
            rule?: string;
        };
        ScoreRule: {
            condition: string;
            /** @enum {string} */
            group: "fit" | "interest" | "engagement";
            /** Format: int32 */
            halfLifeDays?: number;
            name: string;
            /** Format: int32 */
            points?: number;
        };
        ScoreRules: {
            grades: components["schemas"]["GradeThresholds"];
            items: components["schemas"]["ScoreRule"][];
            limits: components["schemas"]["GroupLimits"];
        };
        ScoreRulesView: {
            grades: components["schemas"]["GradeThresholds"];
            items: components["schemas"]["ScoreRule"][];
            limits: components["schemas"]["GroupLimits"];
            /** Format: int64 */
            version?: number;
        };
        ScoreTrial: {
            after?: {
                [key: string]: number;
            };
            before?: {
                [key: string]: number;
            };
            /** Format: int32 */
            changed?: number;
            items?: components["schemas"]["Moved"][];
            /** Format: int32 */
            leads?: number;
        };
        SettingsView: {
            excludedFields: string[];
            /** Format: double */
            leakAuc?: number;
            /** Format: int32 */
            minLeads?: number;
            /** Format: int64 */
            version?: number;
        };
        Share: {
            /** Format: date-time */
            grantedAt?: string;
            orgPath?: string;
            /** Format: uuid */
            userId?: string;
            userName?: string;
        };
        ShareRequest: {
            orgPath?: string;
            unit?: string;
            userName?: string;
        };
        Snippet: {
            address?: string;
            html?: string;
        };
        Source: {
            details?: string[];
            name: string;
        };
        SourceTree: {
            items: components["schemas"]["Channel"][];
            /** Format: int64 */
            version?: number;
        };
        Spot: {
            /** Format: double */
            latitude?: number;
            /** Format: double */
            longitude?: number;
        };
        Step: {
            candidates?: components["schemas"]["Candidate"][];
            result?: string;
            rule?: string;
        };
        Submission: {
            /** Format: int32 */
            attempts?: number;
            /** Format: date-time */
            decidedAt?: string;
            formKey?: string;
            /** Format: uuid */
            leadId?: string;
            outcome?: string;
            payload?: {
                [key: string]: unknown;
            };
            reason?: string;
            /** Format: date-time */
            receivedAt?: string;
            /** Format: uuid */
            submissionId?: string;
        };
        TableView: {
            items: components["schemas"]["Row"][];
            /** Format: int64 */
            version?: number;
        };
        Term: {
            /** Format: int32 */
            conversionDays?: number;
            /** Format: int32 */
            followUpDays?: number;
            grade?: string;
        };
        TermRequest: {
            /** Format: int32 */
            conversionDays?: number;
            /** Format: int32 */
            followUpDays?: number;
            grade: string;
        };
        Territory: {
            condition: string;
            unit: string;
        };
        TerritoryBody: {
            items: components["schemas"]["Territory"][];
            /** Format: int64 */
            version?: number;
        };
        Told: {
            /** @enum {string} */
            kind: "wrong-number" | "wrong-mail" | "bounced-mail" | "closed-company" | "unreachable";
        };
        TrialLine: {
            company?: string;
            /** Format: uuid */
            leadId?: string;
            number?: string;
            present?: components["schemas"]["Placed"];
            tried?: components["schemas"]["Placed"];
        };
        TrialOutcome: {
            /** Format: int32 */
            changed?: number;
            /** Format: date-time */
            from?: string;
            items?: components["schemas"]["TrialLine"][];
            /** Format: int32 */
            leads?: number;
            /** Format: int64 */
            presentVersion?: number;
            table?: components["schemas"]["TrialShare"][];
            /** Format: date-time */
            to?: string;
        };
        TrialRequest: {
            filter?: string;
            /** Format: date-time */
            from?: string;
            items: components["schemas"]["AssignmentRule"][];
            /** Format: int32 */
            limit?: number;
            /** Format: date-time */
            to?: string;
        };
        TrialShare: {
            /** Format: int32 */
            present?: number;
            taker?: string;
            /** Format: int32 */
            tried?: number;
        };
        ViewRequest: {
            /** @enum {string} */
            audience?: "own" | "unit" | "all";
            columns?: string[];
            filter?: string;
            groupBy?: string;
            name: string;
            show?: string;
            sort?: string;
        };
        Visit: {
            /** Format: double */
            accuracy?: number;
            /** Format: date-time */
            checkedInAt?: string;
            checkedInFrom?: components["schemas"]["Spot"];
            company?: string;
            /** Format: double */
            distance?: number;
            hasPhoto?: boolean;
            /** Format: uuid */
            id?: string;
            /** Format: uuid */
            leadId?: string;
            /** Format: int32 */
            minutes?: number;
            mockLocation?: boolean;
            note?: string;
            number?: string;
            place?: components["schemas"]["Address"];
            /** Format: date-time */
            plannedAt?: string;
            purpose?: string;
            /** Format: uuid */
            repId?: string;
            repUserName?: string;
            /** @enum {string} */
            state?: "planned" | "checked-in" | "cancelled";
            /** Format: int64 */
            version?: number;
        };
        VisitRequest: {
            /** Format: uuid */
            leadId: string;
            /** Format: int32 */
            minutes?: number;
            /** Format: date-time */
            plannedAt: string;
            purpose?: string;
        };
        Wanted: {
            /** Format: uuid */
            accountId?: string;
            createOpportunity?: boolean;
        };
        Who: {
            /** Format: uuid */
            id?: string;
            userName?: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    list_7: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResponseForm"];
                };
            };
        };
    };
    save: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FormRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Form"];
                };
            };
        };
    };
    get_13: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Form"];
                };
            };
        };
    };
    preview_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    snippet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Snippet"];
                };
            };
        };
    };
    list_13: {
        parameters: {
            query?: {
                kind?: string;
                /** @description A condition in CEL over the record's fields */
                filter?: string;
                /** @description Words to search for */
                q?: string;
                /** @description Fields in order, each with a leading - to turn it round */
                sort?: string;
                /** @description The most items on a page */
                limit?: number;
                /** @description The nextCursor of the page before */
                cursor?: string;
                /** @description Whether all that match are counted */
                count?: "exact" | "estimate";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResponseJobView"];
                };
            };
        };
    };
    get_12: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobView"];
                };
            };
        };
    };
    cancel_5: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobView"];
                };
            };
        };
    };
    file_3: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    resume_4: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobView"];
                };
            };
        };
    };
    rules_3: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rules"];
                };
            };
        };
    };
    replace_10: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Rules"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rules"];
                };
            };
        };
    };
    history_7: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResponseRecordedEvent"];
                };
            };
        };
    };
    run_1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrialRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrialOutcome"];
                };
            };
        };
    };
    table: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TableView"];
                };
            };
        };
    };
    replace_9: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag the change was made on; 412 with the present values when it is another now */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallIntents"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TableView"];
                };
            };
        };
    };
    run: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobView"];
                };
            };
        };
    };
    job_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobView"];
                };
            };
        };
    };
    rules_2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DuplicateRulesView"];
                };
            };
        };
    };
    replace_8: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag the change was made on; 412 with the present values when it is another now */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DuplicateRulesRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DuplicateRulesView"];
                };
            };
        };
    };
    tryOut_1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DuplicateRulesRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DuplicateTrial"];
                };
            };
        };
    };
    rules_1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FieldRules"];
                };
            };
        };
    };
    replace_7: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FieldRules"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FieldRules"];
                };
            };
        };
    };
    history_6: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResponseRecordedEvent"];
                };
            };
        };
    };
    mine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: "hidden" | "masked" | "read-only" | "write";
                    };
                };
            };
        };
    };
    list_6: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResponseCustomField"];
                };
            };
        };
    };
    add_1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomField"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomField"];
                };
            };
        };
    };
    get_3: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomField"];
                };
            };
        };
    };
    replace_6: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomField"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomField"];
                };
            };
        };
    };
    retire: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomField"];
                };
            };
        };
    };
    history_5: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResponseRecordedEvent"];
                };
            };
        };
    };
    counts_1: {
        parameters: {
            query: {
                from: string;
                to: string;
                by?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResponseFollowUpCount"];
                };
            };
        };
    };
    list_12: {
        parameters: {
            query?: {
                state?: string;
                kind?: string;
                userName?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResponseFinding"];
                };
            };
        };
    };
    scan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScanResult"];
                };
            };
        };
    };
    get_11: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Finding"];
                };
            };
        };
    };
    confirm: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag the change was made on; 412 with the present values when it is another now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["FindingComment"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Finding"];
                };
            };
        };
    };
    dismiss: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag the change was made on; 412 with the present values when it is another now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["FindingComment"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Finding"];
                };
            };
        };
    };
    list_11: {
        parameters: {
            query?: {
                kind?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResponseIssue"];
                };
            };
        };
    };
    counts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResponseNeglectStage"];
                };
            };
        };
    };
    list_10: {
        parameters: {
            query?: {
                /** @description A condition in CEL over the record's fields */
                filter?: string;
                /** @description Words to search for */
                q?: string;
                /** @description Fields in order, each with a leading - to turn it round */
                sort?: string;
                /** @description The most items on a page */
                limit?: number;
                /** @description The nextCursor of the page before */
                cursor?: string;
                /** @description Whether all that match are counted */
                count?: "exact" | "estimate";
            };
            header?: never;
            path: {
                days: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResponseLeadFact"];
                };
            };
        };
    };
    led: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResponseAvailabilityFact"];
                };
            };
        };
    };
    get_2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userName: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AvailabilityFact"];
                };
            };
        };
    };
    change: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag the change was made on; 412 with the present values when it is another now */
                "If-Match"?: string;
            };
            path: {
                userName: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AvailabilityRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AvailabilityFact"];
                };
            };
        };
    };
    pools: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResponsePublicPool"];
                };
            };
        };
    };
    policy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PoolPolicyFact"];
                };
            };
        };
    };
    replace_5: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag the change was made on; 412 with the present values when it is another now */
                "If-Match"?: string;
            };
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PoolPolicyRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PoolPolicyFact"];
                };
            };
        };
    };
    history_4: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResponseRecordedEvent"];
                };
            };
        };
    };
    settings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingsView"];
                };
            };
        };
    };
    replace_4: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag the change was made on; 412 with the present values when it is another now */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ModelSettings"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingsView"];
                };
            };
        };
    };
    list_5: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResponseModelInfo"];
                };
            };
        };
    };
    train: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobView"];
                };
            };
        };
    };
    job: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobView"];
                };
            };
        };
    };
    get_10: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelInfo"];
                };
            };
        };
    };
    use: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelInfo"];
                };
            };
        };
    };
    rules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoreRulesView"];
                };
            };
        };
    };
    replace_3: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag the change was made on; 412 with the present values when it is another now */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScoreRules"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoreRulesView"];
                };
            };
        };
    };
    tryOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScoreRules"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoreTrial"];
                };
            };
        };
    };
    history_3: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResponsePast"];
                };
            };
        };
    };
    get_1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceTree"];
                };
            };
        };
    };
    replace_2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SourceTree"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceTree"];
                };
            };
        };
    };
    history_2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResponseRecordedEvent"];
                };
            };
        };
    };
    territories: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TerritoryBody"];
                };
            };
        };
    };
    replace_1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TerritoryBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TerritoryBody"];
                };
            };
        };
    };
    history_1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResponseRecordedEvent"];
                };
            };
        };
    };
    list_4: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResponseSavedView"];
                };
            };
        };
    };
    add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ViewRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedView"];
                };
            };
        };
    };
    get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedView"];
                };
            };
        };
    };
    replace: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag the change was made on; 412 with the present values when it is another now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ViewRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedView"];
                };
            };
        };
    };
    remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedView"];
                };
            };
        };
    };
    close: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ofDay: {
        parameters: {
            query?: {
                on?: string;
                zone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResponseVisit"];
                };
            };
        };
    };
    plan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VisitRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Visit"];
                };
            };
        };
    };
    consent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consent"];
                };
            };
        };
    };
    consentGiven: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consent"];
                };
            };
        };
    };
    consentWithdrawn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consent"];
                };
            };
        };
    };
    near: {
        parameters: {
            query?: {
                latitude?: number;
                longitude?: number;
                kilometres?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResponseNearbyLead"];
                };
            };
        };
    };
    route: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RouteRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DayRoute"];
                };
            };
        };
    };
    cancel_4: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Visit"];
                };
            };
        };
    };
    checkIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckInRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Visit"];
                };
            };
        };
    };
    photo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    list: {
        parameters: {
            query?: {
                /** @description A condition in CEL over the record's fields */
                filter?: string;
                /** @description Words to search for */
                q?: string;
                /** @description Fields in order, each with a leading - to turn it round */
                sort?: string;
                /** @description The most items on a page */
                limit?: number;
                /** @description The nextCursor of the page before */
                cursor?: string;
                /** @description Whether all that match are counted */
                count?: "exact" | "estimate";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResponseLeadFact"];
                };
            };
        };
    };
    enter: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeadRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnteredView"];
                };
            };
        };
    };
    enterAll: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Batch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkResultEnteredView"];
                };
            };
        };
    };
    change_1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobView"];
                };
            };
        };
    };
    get_7: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobView"];
                };
            };
        };
    };
    cancel_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobView"];
                };
            };
        };
    };
    file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    resume_3: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobView"];
                };
            };
        };
    };
    byExternalId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                externalId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadView"];
                };
            };
        };
    };
    put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                externalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeadRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnteredView"];
                };
            };
        };
    };
    callers: {
        parameters: {
            query: {
                phone: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResponseLeadView"];
                };
            };
        };
    };
    duplicates: {
        parameters: {
            query?: {
                company?: string;
                phone?: string;
                email?: string;
                contactName?: string;
                city?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResponseMatch"];
                };
            };
        };
    };
    export: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobView"];
                };
            };
        };
    };
    get_9: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobView"];
                };
            };
        };
    };
    cancel_3: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobView"];
                };
            };
        };
    };
    file_2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    resume_2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobView"];
                };
            };
        };
    };
    handOver: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandoverRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobView"];
                };
            };
        };
    };
    get_8: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobView"];
                };
            };
        };
    };
    cancel_2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobView"];
                };
            };
        };
    };
    file_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    resume_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobView"];
                };
            };
        };
    };
    list_3: {
        parameters: {
            query?: {
                /** @description A condition in CEL over the record's fields */
                filter?: string;
                /** @description Words to search for */
                q?: string;
                /** @description Fields in order, each with a leading - to turn it round */
                sort?: string;
                /** @description The most items on a page */
                limit?: number;
                /** @description The nextCursor of the page before */
                cursor?: string;
                /** @description Whether all that match are counted */
                count?: "exact" | "estimate";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResponseJobView"];
                };
            };
        };
    };
    start: {
        parameters: {
            query?: {
                mapping?: string;
                options?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobView"];
                };
            };
        };
    };
    preview: {
        parameters: {
            query?: {
                mapping?: string;
                options?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPreview"];
                };
            };
        };
    };
    get_6: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobView"];
                };
            };
        };
    };
    cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobView"];
                };
            };
        };
    };
    rejected: {
        parameters: {
            query?: {
                bom?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    resume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobView"];
                };
            };
        };
    };
    undo_1: {
        parameters: {
            query?: {
                keepTouched?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobView"];
                };
            };
        };
    };
    get_4: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadView"];
                };
            };
        };
    };
    edit: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag the change was made on; 412 with the present values when it is another now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeadEdit"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadView"];
                };
            };
        };
    };
    assign: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag the change was made on; 412 with the present values when it is another now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Assignee"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadView"];
                };
            };
        };
    };
    decision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Kept"];
                };
            };
        };
    };
    note: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallResult"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadView"];
                };
            };
        };
    };
    claim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadView"];
                };
            };
        };
    };
    progress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversion"];
                };
            };
        };
    };
    convert: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag the change was made on; 412 with the present values when it is another now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Wanted"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadView"];
                };
            };
        };
    };
    disqualify: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag the change was made on; 412 with the present values when it is another now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadView"];
                };
            };
        };
    };
    list_2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResponseFollowUp"];
                };
            };
        };
    };
    log: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag the change was made on; 412 with the present values when it is another now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FollowUpRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUp"];
                };
            };
        };
    };
    comment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                followUp: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ManagerComment"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResponseRecordedEvent"];
                };
            };
        };
    };
    of: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResponseIssue"];
                };
            };
        };
    };
    found: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Told"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResponseIssue"];
                };
            };
        };
    };
    mended: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                kind: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResponseIssue"];
                };
            };
        };
    };
    merge: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag the change was made on; 412 with the present values when it is another now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MergedView"];
                };
            };
        };
    };
    list_9: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResponseMerge"];
                };
            };
        };
    };
    nurture: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag the change was made on; 412 with the present values when it is another now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReEvaluation"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadView"];
                };
            };
        };
    };
    place: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Address"];
                };
            };
        };
    };
    place_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlaceRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Address"];
                };
            };
        };
    };
    qualify: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag the change was made on; 412 with the present values when it is another now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadView"];
                };
            };
        };
    };
    release: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag the change was made on; 412 with the present values when it is another now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Release"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadView"];
                };
            };
        };
    };
    reopen: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag the change was made on; 412 with the present values when it is another now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadView"];
                };
            };
        };
    };
    list_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResponseShare"];
                };
            };
        };
    };
    share: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShareRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResponseShare"];
                };
            };
        };
    };
    unshare: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShareRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResponseShare"];
                };
            };
        };
    };
    ofLead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResponseVisit"];
                };
            };
        };
    };
    undo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadView"];
                };
            };
        };
    };
    list_8: {
        parameters: {
            query?: {
                /** @description A condition in CEL over the record's fields */
                filter?: string;
                /** @description Words to search for */
                q?: string;
                /** @description Fields in order, each with a leading - to turn it round */
                sort?: string;
                /** @description The most items on a page */
                limit?: number;
                /** @description The nextCursor of the page before */
                cursor?: string;
                /** @description Whether all that match are counted */
                count?: "exact" | "estimate";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageResponseSubmission"];
                };
            };
        };
    };
    reconcile: {
        parameters: {
            query?: {
                formKey?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: number;
                    };
                };
            };
        };
    };
    get_5: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Submission"];
                };
            };
        };
    };
    replay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Submission"];
                };
            };
        };
    };
    form: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                formKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicForm"];
                };
            };
        };
    };
    post: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                formKey: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
                "application/x-www-form-urlencoded": {
                    fields: components["schemas"]["MultiValueMapStringString"];
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Received"];
                };
            };
        };
    };
}

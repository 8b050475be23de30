// Generated from contracts/openapi/marketing.yaml by tools/api; do not edit.
export interface paths {
    "/api/v1/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list"];
        put?: never;
        post: operations["add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["edit"];
        trace?: never;
    };
    "/api/v1/campaigns/{id}/costs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["costs"];
        put?: never;
        post: operations["addCost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}/history": {
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
    "/api/v1/campaigns/{id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["members"];
        put?: never;
        post: operations["addMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["results"];
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
        get: operations["list_1"];
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
        get: operations["get_1"];
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
        post: operations["cancel"];
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
        get: operations["file"];
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
        post: operations["resume"];
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
        Campaign: {
            budget?: components["schemas"]["Money"];
            /** Format: date-time */
            createdAt?: string;
            /** Format: uuid */
            createdBy?: string;
            /** Format: date */
            endsOn?: string;
            /** Format: uuid */
            id?: string;
            kind?: string;
            name?: string;
            note?: string;
            number?: string;
            orgPath?: string;
            /** Format: uuid */
            ownerId?: string;
            ownerUserName?: string;
            partnerId?: string;
            /** Format: date */
            startsOn?: string;
            /** @enum {string} */
            status?: "planned" | "running" | "ended";
            /** Format: date-time */
            updatedAt?: string;
            /** Format: int64 */
            version?: number;
        };
        CampaignEdit: {
            budget?: components["schemas"]["Money"];
            /** Format: date */
            endsOn?: string;
            kind?: string;
            name?: string;
            note?: string;
            /** Format: date */
            startsOn?: string;
            /** @enum {string} */
            status?: "planned" | "running" | "ended";
        };
        CampaignRequest: {
            budget?: components["schemas"]["Money"];
            /** Format: date */
            endsOn?: string;
            kind?: string;
            name: string;
            note?: string;
            /** Format: date */
            startsOn?: string;
            /** @enum {string} */
            status?: "planned" | "running" | "ended";
        };
        CampaignResult: {
            /** Format: date-time */
            asOf?: string;
            /** Format: uuid */
            campaignId?: string;
            /** Format: int64 */
            converted?: number;
            cost?: components["schemas"]["Money"][];
            /** Format: int64 */
            leads?: number;
            /** Format: int64 */
            opportunities?: number;
            returnOnCost?: number;
            /** Format: int64 */
            won?: number;
            wonRevenue?: components["schemas"]["Money"][];
        };
        Cost: {
            amount?: components["schemas"]["Money"];
            /** Format: date-time */
            at?: string;
            byUserName?: string;
            /** Format: uuid */
            campaignId?: string;
            /** Format: uuid */
            id?: string;
            note?: string;
            /** Format: date */
            spentOn?: string;
        };
        ErrorView: {
            /** Format: int32 */
            attempt?: number;
            code?: string;
            message?: string;
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
        Member: {
            /** Format: uuid */
            campaignId?: string;
            company?: string;
            email?: string;
            /** Format: uuid */
            id?: string;
            /** Format: date-time */
            joinedAt?: string;
            /** Format: uuid */
            leadId?: string;
            name?: string;
            phone?: string;
            status?: string;
        };
        MemberRequest: {
            company?: string;
            /** Format: email */
            email?: string;
            name: string;
            phone?: string;
        };
        Money: {
            currency?: string;
            value?: number;
        };
        PageResponseCampaign: {
            /** Format: int64 */
            count?: number;
            items?: components["schemas"]["Campaign"][];
            nextCursor?: string;
        };
        PageResponseCost: {
            /** Format: int64 */
            count?: number;
            items?: components["schemas"]["Cost"][];
            nextCursor?: string;
        };
        PageResponseJobView: {
            /** Format: int64 */
            count?: number;
            items?: components["schemas"]["JobView"][];
            nextCursor?: string;
        };
        PageResponseMember: {
            /** Format: int64 */
            count?: number;
            items?: components["schemas"]["Member"][];
            nextCursor?: string;
        };
        PageResponseRecordedEvent: {
            /** Format: int64 */
            count?: number;
            items?: components["schemas"]["RecordedEvent"][];
            nextCursor?: string;
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
        Spent: {
            amount: components["schemas"]["Money"];
            note?: string;
            /** Format: date */
            spentOn?: string;
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
                    "application/json": components["schemas"]["PageResponseCampaign"];
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
                "application/json": components["schemas"]["CampaignRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Campaign"];
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
                    "application/json": components["schemas"]["Campaign"];
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
                "application/json": components["schemas"]["CampaignEdit"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Campaign"];
                };
            };
        };
    };
    costs: {
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
                    "application/json": components["schemas"]["PageResponseCost"];
                };
            };
        };
    };
    addCost: {
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
                "application/json": components["schemas"]["Spent"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cost"];
                };
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
    members: {
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
                    "application/json": components["schemas"]["PageResponseMember"];
                };
            };
        };
    };
    addMember: {
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
                "application/json": components["schemas"]["MemberRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
        };
    };
    results: {
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
                    "application/json": components["schemas"]["CampaignResult"];
                };
            };
        };
    };
    list_1: {
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
    get_1: {
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
}
